/** Engagements over HTTP. */
@NullMarked
package org.partnersuite.engagement.loop.api;

import org.jspecify.annotations.NullMarked;
