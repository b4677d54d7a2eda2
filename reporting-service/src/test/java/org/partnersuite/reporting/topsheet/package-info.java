@NullMarked
package org.partnersuite.reporting.topsheet;

import org.jspecify.annotations.NullMarked;
