/** Derives data of opportunities and their linked records shortly after each change. */
@NullMarked
package org.partnersuite.engagement.derivation;

import org.jspecify.annotations.NullMarked;
