/** Deal-support requests: asking client engineering for help on an opportunity (EN-9). */
@NullMarked
package org.partnersuite.engagement.dealsupport;

import org.jspecify.annotations.NullMarked;
