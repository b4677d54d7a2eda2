@NullMarked
package org.partnersuite.reporting.projection.messaging;

import org.jspecify.annotations.NullMarked;
