@NullMarked
package org.partnersuite.customersuccess.prediction;

import org.jspecify.annotations.NullMarked;
