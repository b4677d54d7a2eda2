@NullMarked
package org.partnersuite.engagement.identified;

import org.jspecify.annotations.NullMarked;
