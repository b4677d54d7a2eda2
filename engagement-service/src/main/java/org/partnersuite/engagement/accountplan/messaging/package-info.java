/** Account plans as events. */
@NullMarked
package org.partnersuite.engagement.accountplan.messaging;

import org.jspecify.annotations.NullMarked;
