/** Retention and renewal rates of a period, from contract values and renewals (CS-10). */
@NullMarked
package org.partnersuite.customersuccess.retention;

import org.jspecify.annotations.NullMarked;
