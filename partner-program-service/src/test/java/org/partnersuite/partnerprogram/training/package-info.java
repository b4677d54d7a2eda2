@NullMarked
package org.partnersuite.partnerprogram.training;

import org.jspecify.annotations.NullMarked;
