/** KPIs of the five stages of the engagement, by partner, product and period (CS-13). */
@NullMarked
package org.partnersuite.customersuccess.stagekpi;

import org.jspecify.annotations.NullMarked;
