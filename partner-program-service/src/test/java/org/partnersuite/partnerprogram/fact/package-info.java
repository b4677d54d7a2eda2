@NullMarked
package org.partnersuite.partnerprogram.fact;

import org.jspecify.annotations.NullMarked;
