@NullMarked
package org.partnersuite.engagement.bulk;

import org.jspecify.annotations.NullMarked;
