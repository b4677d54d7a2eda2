/** Which partners there are, as the partner program told. */
@NullMarked
package org.partnersuite.customersuccess.partner;

import org.jspecify.annotations.NullMarked;
