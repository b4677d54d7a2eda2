@NullMarked
package org.partnersuite.engagement.initiative;

import org.jspecify.annotations.NullMarked;
