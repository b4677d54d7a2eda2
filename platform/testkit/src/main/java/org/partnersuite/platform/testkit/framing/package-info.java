/** Requests with ambiguous framing, and the required response of a server. */
@NullMarked
package org.partnersuite.platform.testkit.framing;

import org.jspecify.annotations.NullMarked;
