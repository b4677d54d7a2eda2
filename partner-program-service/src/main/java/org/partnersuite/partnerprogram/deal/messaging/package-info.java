/** Deals as events, and opportunities that become deals. */
@NullMarked
package org.partnersuite.partnerprogram.deal.messaging;

import org.jspecify.annotations.NullMarked;
