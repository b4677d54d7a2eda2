@NullMarked
package org.partnersuite.partnerprogram.specialization.messaging;

import org.jspecify.annotations.NullMarked;
