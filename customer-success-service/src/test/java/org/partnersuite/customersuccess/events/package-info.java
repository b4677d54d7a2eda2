@NullMarked
package org.partnersuite.customersuccess.events;

import org.jspecify.annotations.NullMarked;
