/** Effectiveness of engagements (EN-15). */
@NullMarked
package org.partnersuite.engagement.effectiveness;

import org.jspecify.annotations.NullMarked;
