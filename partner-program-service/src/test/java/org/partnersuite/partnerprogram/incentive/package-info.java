@NullMarked
package org.partnersuite.partnerprogram.incentive;

import org.jspecify.annotations.NullMarked;
