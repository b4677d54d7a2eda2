/** Opportunities and their stage moves as events. */
@NullMarked
package org.partnersuite.engagement.opportunity.messaging;

import org.jspecify.annotations.NullMarked;
