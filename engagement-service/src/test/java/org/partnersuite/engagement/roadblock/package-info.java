@NullMarked
package org.partnersuite.engagement.roadblock;

import org.jspecify.annotations.NullMarked;
