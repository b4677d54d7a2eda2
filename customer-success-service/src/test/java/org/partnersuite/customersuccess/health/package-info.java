@NullMarked
package org.partnersuite.customersuccess.health;

import org.jspecify.annotations.NullMarked;
