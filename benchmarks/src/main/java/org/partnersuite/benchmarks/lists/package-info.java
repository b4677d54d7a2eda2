/** Lists of any service by the access paths that its OpenAPI names. */
@NullMarked
package org.partnersuite.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
