/** Background work that is done item by item: one that cannot be done is parked with its reason, the others go on. */
@NullMarked
package org.partnersuite.platform.parkedwork;

import org.jspecify.annotations.NullMarked;
