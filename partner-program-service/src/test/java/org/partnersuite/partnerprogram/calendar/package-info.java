@NullMarked
package org.partnersuite.partnerprogram.calendar;

import org.jspecify.annotations.NullMarked;
