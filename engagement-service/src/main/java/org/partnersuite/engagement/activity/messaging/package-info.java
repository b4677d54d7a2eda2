/** Technical activities as events. */
@NullMarked
package org.partnersuite.engagement.activity.messaging;

import org.jspecify.annotations.NullMarked;
