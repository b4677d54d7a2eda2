@NullMarked
package org.partnersuite.platform.bulk;

import org.jspecify.annotations.NullMarked;
