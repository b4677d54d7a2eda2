@NullMarked
package org.partnersuite.partnerprogram.scorecard;

import org.jspecify.annotations.NullMarked;
