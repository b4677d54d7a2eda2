@NullMarked
package org.partnersuite.partnerprogram.deal.messaging;

import org.jspecify.annotations.NullMarked;
