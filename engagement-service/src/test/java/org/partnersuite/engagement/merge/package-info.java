@NullMarked
package org.partnersuite.engagement.merge;

import org.jspecify.annotations.NullMarked;
