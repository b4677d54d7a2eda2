/** Rebuilds: start, watch, abort. */
@NullMarked
package org.partnersuite.reporting.rebuild.api;

import org.jspecify.annotations.NullMarked;
