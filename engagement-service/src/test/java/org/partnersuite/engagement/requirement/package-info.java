@NullMarked
package org.partnersuite.engagement.requirement;

import org.jspecify.annotations.NullMarked;
