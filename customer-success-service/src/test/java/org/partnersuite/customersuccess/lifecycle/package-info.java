@NullMarked
package org.partnersuite.customersuccess.lifecycle;

import org.jspecify.annotations.NullMarked;
