/** Transition documents over HTTP. */
@NullMarked
package org.partnersuite.engagement.transition.api;

import org.jspecify.annotations.NullMarked;
