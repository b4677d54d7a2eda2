@NullMarked
package org.partnersuite.reporting.format;

import org.jspecify.annotations.NullMarked;
