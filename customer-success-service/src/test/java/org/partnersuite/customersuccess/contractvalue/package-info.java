@NullMarked
package org.partnersuite.customersuccess.contractvalue;

import org.jspecify.annotations.NullMarked;
