/** Customers as events, and what the engagement service tells of accounts. */
@NullMarked
package org.partnersuite.customersuccess.customer.messaging;

import org.jspecify.annotations.NullMarked;
