/** The program's year: calendar quarters and ranges of days. */
@NullMarked
package org.partnersuite.partnerprogram.calendar;

import org.jspecify.annotations.NullMarked;
