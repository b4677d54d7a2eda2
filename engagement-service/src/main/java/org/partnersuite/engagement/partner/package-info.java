/** Known partners, from events of the partner program. */
@NullMarked
package org.partnersuite.engagement.partner;

import org.jspecify.annotations.NullMarked;
