@NullMarked
package org.partnersuite.engagement.edges;

import org.jspecify.annotations.NullMarked;
