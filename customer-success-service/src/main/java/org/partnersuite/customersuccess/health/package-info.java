/** Health scores of subscriptions (CS-5). */
@NullMarked
package org.partnersuite.customersuccess.health;

import org.jspecify.annotations.NullMarked;
