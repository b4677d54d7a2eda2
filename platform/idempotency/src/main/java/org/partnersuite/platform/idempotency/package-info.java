/** Idempotency-Key: the first answer to a request is the only answer (XC-1). */
@NullMarked
package org.partnersuite.platform.idempotency;

import org.jspecify.annotations.NullMarked;
