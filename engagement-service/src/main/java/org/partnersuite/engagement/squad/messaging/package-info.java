/** Squads as events. */
@NullMarked
package org.partnersuite.engagement.squad.messaging;

import org.jspecify.annotations.NullMarked;
