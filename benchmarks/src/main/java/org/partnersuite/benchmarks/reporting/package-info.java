/** Reads of the topsheet, and how soon a change is in it. */
@NullMarked
package org.partnersuite.benchmarks.reporting;

import org.jspecify.annotations.NullMarked;
