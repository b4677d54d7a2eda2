@NullMarked
package org.partnersuite.customersuccess.usage;

import org.jspecify.annotations.NullMarked;
