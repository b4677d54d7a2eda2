/** Background work on single items: a failed item is parked with its reason, the others continue. */
@NullMarked
package org.partnersuite.platform.parkedwork;

import org.jspecify.annotations.NullMarked;
