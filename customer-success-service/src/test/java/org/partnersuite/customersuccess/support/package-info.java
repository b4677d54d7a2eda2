@NullMarked
package org.partnersuite.customersuccess.support;

import org.jspecify.annotations.NullMarked;
