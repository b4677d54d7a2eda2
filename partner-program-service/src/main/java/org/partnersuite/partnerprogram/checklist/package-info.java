/** How ready customer success with partners is: the checklist and its assessments (PP-10). */
@NullMarked
package org.partnersuite.partnerprogram.checklist;

import org.jspecify.annotations.NullMarked;
