/** Idempotency-Key: a repeated request gets the first response (XC-1). */
@NullMarked
package org.partnersuite.platform.idempotency;

import org.jspecify.annotations.NullMarked;
