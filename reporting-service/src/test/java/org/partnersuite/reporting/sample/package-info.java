/** Pipelines for tests: seeded, and counted anew in plain Java. */
@NullMarked
package org.partnersuite.reporting.sample;

import org.jspecify.annotations.NullMarked;
