/** Meetings of partners with our managers: announced ahead, or an infraction (PP-9). */
@NullMarked
package org.partnersuite.partnerprogram.meeting;

import org.jspecify.annotations.NullMarked;
