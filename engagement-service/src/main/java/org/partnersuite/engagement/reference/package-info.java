/** Reference data of the method and the sales process (EN-1). */
@NullMarked
package org.partnersuite.engagement.reference;

import org.jspecify.annotations.NullMarked;
