/** Partners as events. */
@NullMarked
package org.partnersuite.partnerprogram.partner.messaging;

import org.jspecify.annotations.NullMarked;
