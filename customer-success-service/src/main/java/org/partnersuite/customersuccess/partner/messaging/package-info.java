/** Partners from the partner program's events. */
@NullMarked
package org.partnersuite.customersuccess.partner.messaging;

import org.jspecify.annotations.NullMarked;
