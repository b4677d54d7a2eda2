@NullMarked
package org.partnersuite.partnerprogram.standing;

import org.jspecify.annotations.NullMarked;
