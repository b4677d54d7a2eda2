/** Keeps what is derived from opportunities and from all that hangs on them, soon after it has changed. */
@NullMarked
package org.partnersuite.engagement.derivation;

import org.jspecify.annotations.NullMarked;
