/** People of the customers who matter to success: the stakeholder map (CS-4). */
@NullMarked
package org.partnersuite.customersuccess.stakeholder;

import org.jspecify.annotations.NullMarked;
