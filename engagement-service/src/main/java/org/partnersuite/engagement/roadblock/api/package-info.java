/** Roadblocks over HTTP. */
@NullMarked
package org.partnersuite.engagement.roadblock.api;

import org.jspecify.annotations.NullMarked;
