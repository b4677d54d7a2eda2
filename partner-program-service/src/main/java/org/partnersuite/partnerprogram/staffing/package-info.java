/** How many customer success managers a partner needs (PP-10). */
@NullMarked
package org.partnersuite.partnerprogram.staffing;

import org.jspecify.annotations.NullMarked;
