/** Partner view of responses and parameters (XC-3). */
@NullMarked
package org.partnersuite.platform.rest.partner;

import org.jspecify.annotations.NullMarked;
