/** Applies the chunks of the jobs that wait, each with its progress in one transaction. */
@NullMarked
package org.partnersuite.platform.bulk.worker;

import org.jspecify.annotations.NullMarked;
