@NullMarked
package org.partnersuite.customersuccess.subscription;

import org.jspecify.annotations.NullMarked;
