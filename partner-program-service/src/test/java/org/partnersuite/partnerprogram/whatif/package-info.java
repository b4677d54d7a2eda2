@NullMarked
package org.partnersuite.partnerprogram.whatif;

import org.jspecify.annotations.NullMarked;
