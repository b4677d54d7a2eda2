@NullMarked
package org.partnersuite.engagement.reference;

import org.jspecify.annotations.NullMarked;
