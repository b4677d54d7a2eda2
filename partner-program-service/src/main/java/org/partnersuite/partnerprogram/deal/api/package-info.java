/** Deals over HTTP. */
@NullMarked
package org.partnersuite.partnerprogram.deal.api;

import org.jspecify.annotations.NullMarked;
