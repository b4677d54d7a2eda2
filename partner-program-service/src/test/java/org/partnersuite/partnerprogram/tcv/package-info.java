@NullMarked
package org.partnersuite.partnerprogram.tcv;

import org.jspecify.annotations.NullMarked;
