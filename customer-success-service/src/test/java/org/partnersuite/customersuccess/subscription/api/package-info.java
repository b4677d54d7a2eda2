@NullMarked
package org.partnersuite.customersuccess.subscription.api;

import org.jspecify.annotations.NullMarked;
