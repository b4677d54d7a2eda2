/** Deals that a partner says are missing on our side, and what was decided on them (PP-6). */
@NullMarked
package org.partnersuite.partnerprogram.omission;

import org.jspecify.annotations.NullMarked;
