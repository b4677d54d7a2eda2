@NullMarked
package org.partnersuite.engagement;

import org.jspecify.annotations.NullMarked;
