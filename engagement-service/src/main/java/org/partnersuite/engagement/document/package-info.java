/** What the documents about a client have in common: who writes them, and how the first PUT differs from the next. */
@NullMarked
package org.partnersuite.engagement.document;

import org.jspecify.annotations.NullMarked;
