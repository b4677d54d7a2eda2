/** Recovery plans: what is done about a partner's shortfall, agreed between both sides (PP-5). */
@NullMarked
package org.partnersuite.partnerprogram.recovery;

import org.jspecify.annotations.NullMarked;
