/** Reference data over HTTP. */
@NullMarked
package org.partnersuite.engagement.reference.api;

import org.jspecify.annotations.NullMarked;
