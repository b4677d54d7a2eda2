/** Actions that both sides agreed on, in a review or by a recovery plan (PP-5). */
@NullMarked
package org.partnersuite.partnerprogram.partneraction;

import org.jspecify.annotations.NullMarked;
