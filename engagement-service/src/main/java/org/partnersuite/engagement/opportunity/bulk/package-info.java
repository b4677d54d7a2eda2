/** Opportunities by bulk jobs (EN-13). */
@NullMarked
package org.partnersuite.engagement.opportunity.bulk;

import org.jspecify.annotations.NullMarked;
