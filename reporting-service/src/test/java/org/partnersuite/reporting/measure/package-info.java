/** Measurements by hand: not tests, nothing asserts. */
@NullMarked
package org.partnersuite.reporting.measure;

import org.jspecify.annotations.NullMarked;
