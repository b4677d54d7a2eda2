/** A partner's own pipeline compared with our deals of it, deal by deal (PP-6). */
@NullMarked
package org.partnersuite.partnerprogram.reconciliation;

import org.jspecify.annotations.NullMarked;
