/** Measures the suite against the limit of the machine it runs on. */
@NullMarked
package org.partnersuite.benchmarks;

import org.jspecify.annotations.NullMarked;
