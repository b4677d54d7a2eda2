/** Months and the periods that figures are given for. */
@NullMarked
package org.partnersuite.engagement.period;

import org.jspecify.annotations.NullMarked;
