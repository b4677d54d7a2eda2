@NullMarked
package org.partnersuite.engagement.squad;

import org.jspecify.annotations.NullMarked;
