/** Whether opportunities whose client was engaged close more often (EN-15). */
@NullMarked
package org.partnersuite.engagement.effectiveness;

import org.jspecify.annotations.NullMarked;
