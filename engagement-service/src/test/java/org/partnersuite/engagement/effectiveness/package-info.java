@NullMarked
package org.partnersuite.engagement.effectiveness;

import org.jspecify.annotations.NullMarked;
