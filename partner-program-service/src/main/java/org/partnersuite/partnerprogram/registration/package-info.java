/** Deals that a partner registers with us: the first registration of a client and an offering is protected (PP-7). */
@NullMarked
package org.partnersuite.partnerprogram.registration;

import org.jspecify.annotations.NullMarked;
