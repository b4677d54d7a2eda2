/** What a partner has, or we have for it, from a day on: one shape for contacts, agreements, offerings and the like (PP-2, PP-16). */
@NullMarked
package org.partnersuite.partnerprogram.fact;

import org.jspecify.annotations.NullMarked;
