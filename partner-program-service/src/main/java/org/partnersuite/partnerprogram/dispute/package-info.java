/** Disputes about lines of the ledger of incentives (PP-11). */
@NullMarked
package org.partnersuite.partnerprogram.dispute;

import org.jspecify.annotations.NullMarked;
