@NullMarked
package org.partnersuite.customersuccess.subscription.messaging;

import org.jspecify.annotations.NullMarked;
