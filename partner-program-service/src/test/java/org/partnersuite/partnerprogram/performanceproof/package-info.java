@NullMarked
package org.partnersuite.partnerprogram.performanceproof;

import org.jspecify.annotations.NullMarked;
