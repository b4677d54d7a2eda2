@NullMarked
package org.partnersuite.partnerprogram.partner;

import org.jspecify.annotations.NullMarked;
