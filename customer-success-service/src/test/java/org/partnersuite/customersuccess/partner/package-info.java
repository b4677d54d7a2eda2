@NullMarked
package org.partnersuite.customersuccess.partner;

import org.jspecify.annotations.NullMarked;
