/** Subscriptions: what a customer has under contract (CS-2). */
@NullMarked
package org.partnersuite.customersuccess.subscription;

import org.jspecify.annotations.NullMarked;
