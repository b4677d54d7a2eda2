/** Opportunities that technical teams identified, counted by role, person and period (EN-16). */
@NullMarked
package org.partnersuite.engagement.identified;

import org.jspecify.annotations.NullMarked;
