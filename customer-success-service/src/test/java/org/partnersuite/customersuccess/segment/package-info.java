@NullMarked
package org.partnersuite.customersuccess.segment;

import org.jspecify.annotations.NullMarked;
