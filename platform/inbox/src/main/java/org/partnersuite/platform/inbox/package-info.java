/** Consuming events: position and effect in one transaction (XC-2). */
@NullMarked
package org.partnersuite.platform.inbox;

import org.jspecify.annotations.NullMarked;
