/** Points for the satisfaction of customers with completed projects (PP-13). */
@NullMarked
package org.partnersuite.partnerprogram.satisfaction;

import org.jspecify.annotations.NullMarked;
