/** Monthly pipeline reviews of partners (PP-5). */
@NullMarked
package org.partnersuite.partnerprogram.partnerreview;

import org.jspecify.annotations.NullMarked;
