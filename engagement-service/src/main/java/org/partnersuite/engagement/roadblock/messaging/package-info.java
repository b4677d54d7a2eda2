/** Roadblocks as events. */
@NullMarked
package org.partnersuite.engagement.roadblock.messaging;

import org.jspecify.annotations.NullMarked;
