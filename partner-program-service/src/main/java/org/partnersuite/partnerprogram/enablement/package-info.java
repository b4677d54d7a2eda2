/** The program that enables partners' customer success managers: steps, cohorts, who takes part, success (PP-15). */
@NullMarked
package org.partnersuite.partnerprogram.enablement;

import org.jspecify.annotations.NullMarked;
