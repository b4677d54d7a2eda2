/** Account profiles as events. */
@NullMarked
package org.partnersuite.engagement.account.profile.messaging;

import org.jspecify.annotations.NullMarked;
