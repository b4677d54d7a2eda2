/** People of a partner: executive sponsor, alliance manager, technical resources. (PP-2) */
@NullMarked
package org.partnersuite.partnerprogram.contact;

import org.jspecify.annotations.NullMarked;
