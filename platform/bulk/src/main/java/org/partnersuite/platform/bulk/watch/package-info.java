/** Watches the progress of jobs, for many streams by one query. */
@NullMarked
package org.partnersuite.platform.bulk.watch;

import org.jspecify.annotations.NullMarked;
