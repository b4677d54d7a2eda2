/** Bulk jobs of any service, as an integration sends them. */
@NullMarked
package org.partnersuite.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
