@NullMarked
package org.partnersuite.customersuccess.subscription.bulk;

import org.jspecify.annotations.NullMarked;
