/** The tiers of partners by days, and what takes effect on a day (PP-4). */
@NullMarked
package org.partnersuite.partnerprogram.tiering;

import org.jspecify.annotations.NullMarked;
