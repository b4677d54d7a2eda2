/** How responses are written as files. */
@NullMarked
package org.partnersuite.reporting.format;

import org.jspecify.annotations.NullMarked;
