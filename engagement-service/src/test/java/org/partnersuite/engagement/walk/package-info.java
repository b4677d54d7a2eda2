@NullMarked
package org.partnersuite.engagement.walk;

import org.jspecify.annotations.NullMarked;
