/** Business days: what the program's deadlines are counted in (PP-6, PP-7). */
@NullMarked
package org.partnersuite.partnerprogram.businessday;

import org.jspecify.annotations.NullMarked;
