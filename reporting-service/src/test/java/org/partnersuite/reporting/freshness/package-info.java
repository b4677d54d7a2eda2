@NullMarked
package org.partnersuite.reporting.freshness;

import org.jspecify.annotations.NullMarked;
