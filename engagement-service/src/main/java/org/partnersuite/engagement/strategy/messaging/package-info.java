/** Technical strategies as events. */
@NullMarked
package org.partnersuite.engagement.strategy.messaging;

import org.jspecify.annotations.NullMarked;
