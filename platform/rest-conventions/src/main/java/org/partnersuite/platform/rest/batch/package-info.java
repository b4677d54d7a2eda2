/** Batches: many items in one call, a result for each (XC-1). */
@NullMarked
package org.partnersuite.platform.rest.batch;

import org.jspecify.annotations.NullMarked;
