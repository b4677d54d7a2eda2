/** A customer's page: what every feature knows of it, in one call. */
@NullMarked
package org.partnersuite.customersuccess.customerpage;

import org.jspecify.annotations.NullMarked;
