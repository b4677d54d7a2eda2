/** Facts and cells: the content of the events, stored so that every figure is a short sum. */
@NullMarked
package org.partnersuite.reporting.projection;

import org.jspecify.annotations.NullMarked;
