/** Deals with partners, their history in two times, and the cells that sum them (PP-3). */
@NullMarked
package org.partnersuite.partnerprogram.deal;

import org.jspecify.annotations.NullMarked;
