/** Statements of incentives by partner and quarter, and their payouts (PP-11). */
@NullMarked
package org.partnersuite.partnerprogram.statement;

import org.jspecify.annotations.NullMarked;
