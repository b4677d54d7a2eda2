/** How rows reach set-based SQL. */
@NullMarked
package org.partnersuite.partnerprogram.sql;

import org.jspecify.annotations.NullMarked;
