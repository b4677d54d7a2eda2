@NullMarked
package org.partnersuite.partnerprogram.counterpart;

import org.jspecify.annotations.NullMarked;
