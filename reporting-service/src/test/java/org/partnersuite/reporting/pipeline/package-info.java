@NullMarked
package org.partnersuite.reporting.pipeline;

import org.jspecify.annotations.NullMarked;
