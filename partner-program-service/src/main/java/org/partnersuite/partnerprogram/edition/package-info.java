/** Editions of the program: requirements, prerequisites and benefits by tier (PP-1). */
@NullMarked
package org.partnersuite.partnerprogram.edition;

import org.jspecify.annotations.NullMarked;
