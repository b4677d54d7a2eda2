/** Pipelines that are imported, and what a correct import of each shows. */
@NullMarked
package org.partnersuite.e2e.pipeline;

import org.jspecify.annotations.NullMarked;
