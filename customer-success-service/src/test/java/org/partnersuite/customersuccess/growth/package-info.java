@NullMarked
package org.partnersuite.customersuccess.growth;

import org.jspecify.annotations.NullMarked;
