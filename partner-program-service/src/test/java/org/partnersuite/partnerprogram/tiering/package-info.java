@NullMarked
package org.partnersuite.partnerprogram.tiering;

import org.jspecify.annotations.NullMarked;
