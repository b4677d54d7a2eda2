/** How fresh a response is (RP-5). */
@NullMarked
package org.partnersuite.reporting.freshness;

import org.jspecify.annotations.NullMarked;
