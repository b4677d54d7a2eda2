/** The events that reporting consumes, and the parts of them that it reads. */
@NullMarked
package org.partnersuite.reporting.projection.messaging;

import org.jspecify.annotations.NullMarked;
