@NullMarked
package org.partnersuite.customersuccess.daily;

import org.jspecify.annotations.NullMarked;
