/** Renewals, opened from contract ends, and their phases (CS-10). */
@NullMarked
package org.partnersuite.customersuccess.renewal;

import org.jspecify.annotations.NullMarked;
