@NullMarked
package org.partnersuite.engagement.period;

import org.jspecify.annotations.NullMarked;
