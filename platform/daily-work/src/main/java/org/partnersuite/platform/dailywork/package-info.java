/** Work that falls due by the calendar. */
@NullMarked
package org.partnersuite.platform.dailywork;

import org.jspecify.annotations.NullMarked;
