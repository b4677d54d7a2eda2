/** Requests that two servers could read in two ways, and what a server must make of them. */
@NullMarked
package org.partnersuite.platform.testkit.framing;

import org.jspecify.annotations.NullMarked;
