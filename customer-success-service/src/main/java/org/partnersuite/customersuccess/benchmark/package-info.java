/** Figures of customers against those of peers, which never give away a single one (CS-22). */
@NullMarked
package org.partnersuite.customersuccess.benchmark;

import org.jspecify.annotations.NullMarked;
