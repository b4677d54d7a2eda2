/** Where a partner stands through the year: snapshots, trend, forecast and notices of shortfalls (PP-5). */
@NullMarked
package org.partnersuite.partnerprogram.standing;

import org.jspecify.annotations.NullMarked;
