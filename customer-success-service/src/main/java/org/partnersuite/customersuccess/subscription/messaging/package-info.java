/** Subscriptions as events, and the won opportunities they come from. */
@NullMarked
package org.partnersuite.customersuccess.subscription.messaging;

import org.jspecify.annotations.NullMarked;
