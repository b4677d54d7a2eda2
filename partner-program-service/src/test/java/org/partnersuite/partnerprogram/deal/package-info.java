@NullMarked
package org.partnersuite.partnerprogram.deal;

import org.jspecify.annotations.NullMarked;
