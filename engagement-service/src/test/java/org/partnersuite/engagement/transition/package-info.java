@NullMarked
package org.partnersuite.engagement.transition;

import org.jspecify.annotations.NullMarked;
