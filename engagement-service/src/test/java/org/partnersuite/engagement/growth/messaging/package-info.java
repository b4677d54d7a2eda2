@NullMarked
package org.partnersuite.engagement.growth.messaging;

import org.jspecify.annotations.NullMarked;
