/** Records that nobody would send who means well, and ordinary ones behind each. */
@NullMarked
package org.partnersuite.platform.testkit.events.hostile;

import org.jspecify.annotations.NullMarked;
