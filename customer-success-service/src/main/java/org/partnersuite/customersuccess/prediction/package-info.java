/** Whether health scores predict renewals, and the weights that would (CS-7). */
@NullMarked
package org.partnersuite.customersuccess.prediction;

import org.jspecify.annotations.NullMarked;
