@NullMarked
package org.partnersuite.customersuccess.customerpage;

import org.jspecify.annotations.NullMarked;
