@NullMarked
package org.partnersuite.customersuccess.review;

import org.jspecify.annotations.NullMarked;
