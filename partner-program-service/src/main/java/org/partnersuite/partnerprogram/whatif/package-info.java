/** Which tier would result if a partner had more, and the cheapest way to a tier (PP-4). */
@NullMarked
package org.partnersuite.partnerprogram.whatif;

import org.jspecify.annotations.NullMarked;
