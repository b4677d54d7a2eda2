/** The tables of the jobs. */
@NullMarked
package org.partnersuite.platform.bulk.store;

import org.jspecify.annotations.NullMarked;
