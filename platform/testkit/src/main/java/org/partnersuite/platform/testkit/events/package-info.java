/** Publishes and reads events, and checks them against their contracts. */
@NullMarked
package org.partnersuite.platform.testkit.events;

import org.jspecify.annotations.NullMarked;
