/** Malformed and unusual records, each followed by a valid one. */
@NullMarked
package org.partnersuite.platform.testkit.events.hostile;

import org.jspecify.annotations.NullMarked;
