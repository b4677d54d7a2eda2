/** The monthly report of all customers of a partner (CS-9). */
@NullMarked
package org.partnersuite.customersuccess.portfolio;

import org.jspecify.annotations.NullMarked;
