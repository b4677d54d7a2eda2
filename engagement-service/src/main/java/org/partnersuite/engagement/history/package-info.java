/** What was done to resources: their moves, and who changed what from what to what, when (EN-14). */
@NullMarked
package org.partnersuite.engagement.history;

import org.jspecify.annotations.NullMarked;
