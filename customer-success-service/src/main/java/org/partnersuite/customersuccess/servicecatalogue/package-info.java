/** What can be sold beside a subscription, what a subscription has of it, and what was done (CS-14). */
@NullMarked
package org.partnersuite.customersuccess.servicecatalogue;

import org.jspecify.annotations.NullMarked;
