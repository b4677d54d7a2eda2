@NullMarked
package org.partnersuite.customersuccess.exchangerate.messaging;

import org.jspecify.annotations.NullMarked;
