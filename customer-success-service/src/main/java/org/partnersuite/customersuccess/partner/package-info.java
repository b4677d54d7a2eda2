/** The partners that exist, according to events of the partner program. */
@NullMarked
package org.partnersuite.customersuccess.partner;

import org.jspecify.annotations.NullMarked;
