/** Result of each row, given back with the row as it was uploaded. */
@NullMarked
package org.partnersuite.platform.bulk.results;

import org.jspecify.annotations.NullMarked;
