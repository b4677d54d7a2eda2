/** Two years of customer success: callers, gaps, corrections, renewals and crashes, held against a model of its own. */
@NullMarked
package org.partnersuite.e2e.success;

import org.jspecify.annotations.NullMarked;
