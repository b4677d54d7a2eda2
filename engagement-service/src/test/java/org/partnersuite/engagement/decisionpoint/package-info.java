@NullMarked
package org.partnersuite.engagement.decisionpoint;

import org.jspecify.annotations.NullMarked;
