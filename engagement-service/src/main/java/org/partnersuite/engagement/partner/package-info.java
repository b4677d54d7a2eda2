/** Which partners there are, as the partner program tells. */
@NullMarked
package org.partnersuite.engagement.partner;

import org.jspecify.annotations.NullMarked;
