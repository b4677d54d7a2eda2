/** What was signed with a partner: procurement, non-disclosure, data-privacy and program agreement, framework sponsorship. (PP-2) */
@NullMarked
package org.partnersuite.partnerprogram.agreement;

import org.jspecify.annotations.NullMarked;
