/** A seeded day of work: many callers, lost answers, stale versions and crashes, held against a model of its own. */
@NullMarked
package org.partnersuite.e2e.day;

import org.jspecify.annotations.NullMarked;
