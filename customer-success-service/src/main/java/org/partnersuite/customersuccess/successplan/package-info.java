/** Success plans: outcomes, initiatives and KPIs, how they are to be reached, and what was measured (CS-4). */
@NullMarked
package org.partnersuite.customersuccess.successplan;

import org.jspecify.annotations.NullMarked;
