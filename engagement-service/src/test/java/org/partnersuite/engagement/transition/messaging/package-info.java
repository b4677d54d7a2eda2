@NullMarked
package org.partnersuite.engagement.transition.messaging;

import org.jspecify.annotations.NullMarked;
