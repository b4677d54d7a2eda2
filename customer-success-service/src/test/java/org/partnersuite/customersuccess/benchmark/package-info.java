@NullMarked
package org.partnersuite.customersuccess.benchmark;

import org.jspecify.annotations.NullMarked;
