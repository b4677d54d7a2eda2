@NullMarked
package org.partnersuite.customersuccess.review.messaging;

import org.jspecify.annotations.NullMarked;
