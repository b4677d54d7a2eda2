/** How a transaction gets hold of rows that others may be changing. */
@NullMarked
package org.partnersuite.engagement.locking;

import org.jspecify.annotations.NullMarked;
