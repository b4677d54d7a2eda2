/** Engagements and their progress through the six stages of the method, loop after loop (EN-5). */
@NullMarked
package org.partnersuite.engagement.loop;

import org.jspecify.annotations.NullMarked;
