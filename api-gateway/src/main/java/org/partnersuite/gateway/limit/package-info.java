/** Quotas of callers. */
@NullMarked
package org.partnersuite.gateway.limit;

import org.jspecify.annotations.NullMarked;
