/** Dated exchange rates of the partner program, as last received. */
@NullMarked
package org.partnersuite.customersuccess.exchangerate;

import org.jspecify.annotations.NullMarked;
