@NullMarked
package org.partnersuite.partnerprogram.meeting;

import org.jspecify.annotations.NullMarked;
