/** People on our side of the relationship with a partner, with their deputies. (PP-16) */
@NullMarked
package org.partnersuite.partnerprogram.counterpart;

import org.jspecify.annotations.NullMarked;
