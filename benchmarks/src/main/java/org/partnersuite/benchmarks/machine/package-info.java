/** The suite under load: where it is, its tokens, its processes. */
@NullMarked
package org.partnersuite.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
