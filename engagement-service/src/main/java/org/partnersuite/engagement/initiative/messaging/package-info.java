/** Strategic initiatives as events. */
@NullMarked
package org.partnersuite.engagement.initiative.messaging;

import org.jspecify.annotations.NullMarked;
