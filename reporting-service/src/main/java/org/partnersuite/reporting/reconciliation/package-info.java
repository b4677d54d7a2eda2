/** Whether projections, their sums and their sources agree (RP-5). */
@NullMarked
package org.partnersuite.reporting.reconciliation;

import org.jspecify.annotations.NullMarked;
