/** Repeatable solutions that we sell with a partner. One that holds no services of ours does not count. (PP-2) */
@NullMarked
package org.partnersuite.partnerprogram.offering;

import org.jspecify.annotations.NullMarked;
