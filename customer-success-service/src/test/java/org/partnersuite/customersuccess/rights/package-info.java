@NullMarked
package org.partnersuite.customersuccess.rights;

import org.jspecify.annotations.NullMarked;
