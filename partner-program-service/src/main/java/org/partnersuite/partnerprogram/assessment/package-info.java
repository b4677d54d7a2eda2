/** The yearly assessment of partners into tiers, and the one on joining (PP-4). */
@NullMarked
package org.partnersuite.partnerprogram.assessment;

import org.jspecify.annotations.NullMarked;
