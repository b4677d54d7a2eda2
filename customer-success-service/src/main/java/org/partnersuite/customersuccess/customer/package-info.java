/** Customers: accounts of the engagement service that have bought (CS-2). */
@NullMarked
package org.partnersuite.customersuccess.customer;

import org.jspecify.annotations.NullMarked;
