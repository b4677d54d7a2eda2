/** The watsonx executive topsheet (RP-1): figures, each a short sum of cells. */
@NullMarked
package org.partnersuite.reporting.topsheet;

import org.jspecify.annotations.NullMarked;
