/** Support incidents of subscriptions (CS-8). */
@NullMarked
package org.partnersuite.customersuccess.incident;

import org.jspecify.annotations.NullMarked;
