/** Incentives: rules over facts of customer success, and the ledger of what they earn partners (PP-11). */
@NullMarked
package org.partnersuite.partnerprogram.incentive;

import org.jspecify.annotations.NullMarked;
