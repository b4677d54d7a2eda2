@NullMarked
package org.partnersuite.customersuccess.interaction;

import org.jspecify.annotations.NullMarked;
