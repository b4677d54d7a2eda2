@NullMarked
package org.partnersuite.partnerprogram.staffing;

import org.jspecify.annotations.NullMarked;
