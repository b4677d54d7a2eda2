@NullMarked
package org.partnersuite.platform.bulk.upload;

import org.jspecify.annotations.NullMarked;
