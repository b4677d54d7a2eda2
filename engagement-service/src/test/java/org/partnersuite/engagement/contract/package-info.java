@NullMarked
package org.partnersuite.engagement.contract;

import org.jspecify.annotations.NullMarked;
