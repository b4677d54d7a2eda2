@NullMarked
package org.partnersuite.customersuccess.portfolio;

import org.jspecify.annotations.NullMarked;
