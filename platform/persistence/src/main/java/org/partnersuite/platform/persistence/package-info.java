/** Aggregates written one at a time: Panache entities in the transaction of the unit of work. */
@NullMarked
package org.partnersuite.platform.persistence;

import org.jspecify.annotations.NullMarked;
