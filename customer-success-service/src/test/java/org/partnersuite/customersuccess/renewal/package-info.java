@NullMarked
package org.partnersuite.customersuccess.renewal;

import org.jspecify.annotations.NullMarked;
