/** Two years of customer success: what callers write, what becomes of it, and what a model of its own says of both. */
@NullMarked
package org.partnersuite.e2e.success;

import org.jspecify.annotations.NullMarked;
