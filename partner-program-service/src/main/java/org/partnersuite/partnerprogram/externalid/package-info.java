/** Ids of other systems. */
@NullMarked
package org.partnersuite.partnerprogram.externalid;

import org.jspecify.annotations.NullMarked;
