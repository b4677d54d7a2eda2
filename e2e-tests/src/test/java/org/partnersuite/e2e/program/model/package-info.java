/** What the program must say, by its specification alone: plain values, day by day, without a line of the service's code. */
@NullMarked
package org.partnersuite.e2e.program.model;

import org.jspecify.annotations.NullMarked;
