/** Partners over HTTP. */
@NullMarked
package org.partnersuite.partnerprogram.partner.api;

import org.jspecify.annotations.NullMarked;
