/** What the method and the sales process fix (EN-1). */
@NullMarked
package org.partnersuite.engagement.reference;

import org.jspecify.annotations.NullMarked;
