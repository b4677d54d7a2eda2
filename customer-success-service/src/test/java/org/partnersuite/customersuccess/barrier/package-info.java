@NullMarked
package org.partnersuite.customersuccess.barrier;

import org.jspecify.annotations.NullMarked;
