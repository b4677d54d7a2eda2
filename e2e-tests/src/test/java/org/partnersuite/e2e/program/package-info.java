/** Three years of the partner program: what callers write day by day, what becomes of it, and what a model of its own says of both. */
@NullMarked
package org.partnersuite.e2e.program;

import org.jspecify.annotations.NullMarked;
