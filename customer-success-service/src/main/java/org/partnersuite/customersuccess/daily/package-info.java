/** Work that falls due by the calendar. */
@NullMarked
package org.partnersuite.customersuccess.daily;

import org.jspecify.annotations.NullMarked;
