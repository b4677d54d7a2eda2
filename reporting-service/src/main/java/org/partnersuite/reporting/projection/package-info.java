/** Facts and cells: what the events say, kept so that any figure is a short sum. */
@NullMarked
package org.partnersuite.reporting.projection;

import org.jspecify.annotations.NullMarked;
