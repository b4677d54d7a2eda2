/** Generates load and reports its figures: rounds, open load. */
@NullMarked
package org.partnersuite.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
