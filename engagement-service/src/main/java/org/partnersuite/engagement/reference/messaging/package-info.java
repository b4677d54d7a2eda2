/** Reference data as events. */
@NullMarked
package org.partnersuite.engagement.reference.messaging;

import org.jspecify.annotations.NullMarked;
