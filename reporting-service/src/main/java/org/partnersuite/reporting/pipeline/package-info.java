/** The terms of the pipeline: stages, quarters, dimensions, indicators. */
@NullMarked
package org.partnersuite.reporting.pipeline;

import org.jspecify.annotations.NullMarked;
