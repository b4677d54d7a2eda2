/** The state of the requirements as events. */
@NullMarked
package org.partnersuite.engagement.requirement.messaging;

import org.jspecify.annotations.NullMarked;
