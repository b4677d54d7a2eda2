@NullMarked
package org.partnersuite.customersuccess.growth.messaging;

import org.jspecify.annotations.NullMarked;
