@NullMarked
package org.partnersuite.engagement.opportunity;

import org.jspecify.annotations.NullMarked;
