@NullMarked
package org.partnersuite.partnerprogram.assessment;

import org.jspecify.annotations.NullMarked;
