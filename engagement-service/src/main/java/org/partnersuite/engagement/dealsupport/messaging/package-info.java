/** Deal-support requests as events. */
@NullMarked
package org.partnersuite.engagement.dealsupport.messaging;

import org.jspecify.annotations.NullMarked;
