@NullMarked
package org.partnersuite.customersuccess.retention;

import org.jspecify.annotations.NullMarked;
