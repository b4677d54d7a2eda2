/** Writes, lists and bulk jobs, by the service and by the database alone. */
@NullMarked
package org.partnersuite.benchmarks.engagement;

import org.jspecify.annotations.NullMarked;
