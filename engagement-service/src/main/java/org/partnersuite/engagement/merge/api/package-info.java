/** Merges over HTTP. */
@NullMarked
package org.partnersuite.engagement.merge.api;

import org.jspecify.annotations.NullMarked;
