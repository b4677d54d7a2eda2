/** The Customer Experience specialization: application, audit, award, and what keeps it (PP-10). */
@NullMarked
package org.partnersuite.partnerprogram.specialization;

import org.jspecify.annotations.NullMarked;
