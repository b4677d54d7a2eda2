/** The resources under {@code /bulk-jobs}. */
@NullMarked
package org.partnersuite.platform.bulk.api;

import org.jspecify.annotations.NullMarked;
