/** How other features refer to decision points, which depend on them: {@code decisionpoint} answers it. */
@NullMarked
package org.partnersuite.engagement.tdp;

import org.jspecify.annotations.NullMarked;
