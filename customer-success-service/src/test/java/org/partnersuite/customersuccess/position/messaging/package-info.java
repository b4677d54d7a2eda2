@NullMarked
package org.partnersuite.customersuccess.position.messaging;

import org.jspecify.annotations.NullMarked;
