/** Proofs of performance for ACTIVATE (PP-11). */
@NullMarked
package org.partnersuite.partnerprogram.performanceproof;

import org.jspecify.annotations.NullMarked;
