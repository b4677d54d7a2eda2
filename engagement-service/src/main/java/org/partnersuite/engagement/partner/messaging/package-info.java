/** Partners from the partner program's events. */
@NullMarked
package org.partnersuite.engagement.partner.messaging;

import org.jspecify.annotations.NullMarked;
