@NullMarked
package org.partnersuite.reporting.projection;

import org.jspecify.annotations.NullMarked;
