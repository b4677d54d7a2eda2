/** Opportunities that come of growth candidates of the customer success service (CS-15). */
@NullMarked
package org.partnersuite.engagement.growth;

import org.jspecify.annotations.NullMarked;
