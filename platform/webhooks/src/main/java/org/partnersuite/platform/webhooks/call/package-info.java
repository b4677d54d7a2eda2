/** One call of a receiver: where it may go, how it is signed, what comes of it. */
@NullMarked
package org.partnersuite.platform.webhooks.call;

import org.jspecify.annotations.NullMarked;
