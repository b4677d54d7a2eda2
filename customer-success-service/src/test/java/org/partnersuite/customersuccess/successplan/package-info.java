@NullMarked
package org.partnersuite.customersuccess.successplan;

import org.jspecify.annotations.NullMarked;
