/** Accounts as events. */
@NullMarked
package org.partnersuite.engagement.account.messaging;

import org.jspecify.annotations.NullMarked;
