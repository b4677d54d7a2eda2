/** The pipeline's own words: stages, quarters, the axes it is looked at along. */
@NullMarked
package org.partnersuite.reporting.pipeline;

import org.jspecify.annotations.NullMarked;
