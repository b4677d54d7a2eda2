@NullMarked
package org.partnersuite.engagement.merged;

import org.jspecify.annotations.NullMarked;
