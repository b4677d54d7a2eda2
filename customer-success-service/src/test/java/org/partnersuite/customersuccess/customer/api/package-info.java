@NullMarked
package org.partnersuite.customersuccess.customer.api;

import org.jspecify.annotations.NullMarked;
