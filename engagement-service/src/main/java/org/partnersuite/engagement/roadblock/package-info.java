/** Roadblocks, recorded as they surface (EN-10). */
@NullMarked
package org.partnersuite.engagement.roadblock;

import org.jspecify.annotations.NullMarked;
