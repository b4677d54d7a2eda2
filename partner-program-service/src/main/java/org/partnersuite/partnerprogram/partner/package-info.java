/** Partners and their life in the program (PP-2). */
@NullMarked
package org.partnersuite.partnerprogram.partner;

import org.jspecify.annotations.NullMarked;
