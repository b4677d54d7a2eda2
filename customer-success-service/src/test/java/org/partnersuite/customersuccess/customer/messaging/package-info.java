@NullMarked
package org.partnersuite.customersuccess.customer.messaging;

import org.jspecify.annotations.NullMarked;
