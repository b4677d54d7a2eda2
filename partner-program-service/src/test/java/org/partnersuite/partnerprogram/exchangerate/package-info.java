@NullMarked
package org.partnersuite.partnerprogram.exchangerate;

import org.jspecify.annotations.NullMarked;
