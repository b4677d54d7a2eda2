/** One transaction per change: aggregate, idempotency, audit and outbox together. */
@NullMarked
package org.partnersuite.platform.unitofwork;

import org.jspecify.annotations.NullMarked;
