/** Technical strategies over HTTP. */
@NullMarked
package org.partnersuite.engagement.strategy.api;

import org.jspecify.annotations.NullMarked;
