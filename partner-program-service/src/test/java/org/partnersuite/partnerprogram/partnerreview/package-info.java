@NullMarked
package org.partnersuite.partnerprogram.partnerreview;

import org.jspecify.annotations.NullMarked;
