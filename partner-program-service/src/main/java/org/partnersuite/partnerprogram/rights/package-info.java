/** What a partner's caller may write of its own (XC-3). */
@NullMarked
package org.partnersuite.partnerprogram.rights;

import org.jspecify.annotations.NullMarked;
