@NullMarked
package org.partnersuite.engagement.access;

import org.jspecify.annotations.NullMarked;
