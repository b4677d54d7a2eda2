/** Dated exchange rates into the program's currency (PP-3). */
@NullMarked
package org.partnersuite.partnerprogram.exchangerate;

import org.jspecify.annotations.NullMarked;
