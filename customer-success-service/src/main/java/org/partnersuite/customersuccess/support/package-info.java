/** What a support level includes, and what of it was delivered (CS-14). */
@NullMarked
package org.partnersuite.customersuccess.support;

import org.jspecify.annotations.NullMarked;
