/** Histories and moves of resources (EN-14). */
@NullMarked
package org.partnersuite.engagement.history;

import org.jspecify.annotations.NullMarked;
