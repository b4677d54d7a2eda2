/** Checks that single calls, batches and imports of a service refuse the same faults. */
@NullMarked
package org.partnersuite.platform.testkit.doors;

import org.jspecify.annotations.NullMarked;
