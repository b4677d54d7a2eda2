/** Exchange rates over HTTP. */
@NullMarked
package org.partnersuite.partnerprogram.exchangerate.api;

import org.jspecify.annotations.NullMarked;
