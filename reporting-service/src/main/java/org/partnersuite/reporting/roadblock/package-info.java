/** The rows behind the figures (RP-2). */
@NullMarked
package org.partnersuite.reporting.roadblock;

import org.jspecify.annotations.NullMarked;
