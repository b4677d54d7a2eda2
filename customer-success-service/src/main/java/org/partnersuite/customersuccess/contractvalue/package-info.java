/** What each contract was worth on each day (CS-10). */
@NullMarked
package org.partnersuite.customersuccess.contractvalue;

import org.jspecify.annotations.NullMarked;
