/** Deal registration programs that partners provide. (PP-2) */
@NullMarked
package org.partnersuite.partnerprogram.registrationprogram;

import org.jspecify.annotations.NullMarked;
