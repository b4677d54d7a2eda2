/** The scorecard of a partner: all that is known of it, in one call, and the health of the relationship (PP-14). */
@NullMarked
package org.partnersuite.partnerprogram.scorecard;

import org.jspecify.annotations.NullMarked;
