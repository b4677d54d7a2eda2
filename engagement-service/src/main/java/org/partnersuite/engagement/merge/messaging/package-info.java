/** Merges as events. */
@NullMarked
package org.partnersuite.engagement.merge.messaging;

import org.jspecify.annotations.NullMarked;
