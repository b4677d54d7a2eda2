@NullMarked
package org.partnersuite.engagement.strategy;

import org.jspecify.annotations.NullMarked;
