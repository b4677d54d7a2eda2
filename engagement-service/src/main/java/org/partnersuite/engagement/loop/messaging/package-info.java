/** Engagements as events. */
@NullMarked
package org.partnersuite.engagement.loop.messaging;

import org.jspecify.annotations.NullMarked;
