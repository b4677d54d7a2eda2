/** This service's narrow reading of the events it consumes. */
@NullMarked
package org.partnersuite.reporting.projection.messaging;

import org.jspecify.annotations.NullMarked;
