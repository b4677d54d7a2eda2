/** The relations of partners with customers and their subscriptions, with dates, and what partners may write (CS-2). */
@NullMarked
package org.partnersuite.customersuccess.relation;

import org.jspecify.annotations.NullMarked;
