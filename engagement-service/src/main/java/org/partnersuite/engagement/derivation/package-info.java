/** Keeps what is derived from opportunities and from all records linked to them, soon after it has changed. */
@NullMarked
package org.partnersuite.engagement.derivation;

import org.jspecify.annotations.NullMarked;
