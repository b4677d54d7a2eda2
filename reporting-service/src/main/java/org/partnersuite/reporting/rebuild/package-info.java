/** A new projection beside the serving one, verified, switched in one transaction (RP-6). */
@NullMarked
package org.partnersuite.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
