@NullMarked
package org.partnersuite.customersuccess.customer;

import org.jspecify.annotations.NullMarked;
