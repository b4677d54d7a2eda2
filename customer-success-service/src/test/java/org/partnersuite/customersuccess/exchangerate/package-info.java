@NullMarked
package org.partnersuite.customersuccess.exchangerate;

import org.jspecify.annotations.NullMarked;
