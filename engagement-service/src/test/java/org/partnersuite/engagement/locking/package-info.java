@NullMarked
package org.partnersuite.engagement.locking;

import org.jspecify.annotations.NullMarked;
