@NullMarked
package org.partnersuite.partnerprogram.specialization;

import org.jspecify.annotations.NullMarked;
