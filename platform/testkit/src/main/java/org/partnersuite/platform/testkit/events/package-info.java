/** Tells and reads events, and holds them to their contracts. */
@NullMarked
package org.partnersuite.platform.testkit.events;

import org.jspecify.annotations.NullMarked;
