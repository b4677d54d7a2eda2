@NullMarked
package org.partnersuite.customersuccess.incident;

import org.jspecify.annotations.NullMarked;
