/** Checks of every request before its resource method runs (XC-1). */
@NullMarked
package org.partnersuite.platform.rest.request;

import org.jspecify.annotations.NullMarked;
