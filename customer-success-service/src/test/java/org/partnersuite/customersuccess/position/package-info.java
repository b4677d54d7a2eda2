@NullMarked
package org.partnersuite.customersuccess.position;

import org.jspecify.annotations.NullMarked;
