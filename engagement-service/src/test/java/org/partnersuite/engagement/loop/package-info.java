@NullMarked
package org.partnersuite.engagement.loop;

import org.jspecify.annotations.NullMarked;
