/** Every refusal and failure as an RFC 9457 problem document (XC-1). */
@NullMarked
package org.partnersuite.platform.rest.problem;

import org.jspecify.annotations.NullMarked;
