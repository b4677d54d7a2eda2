/** Bulk jobs: upload, chunks, progress, results (XC-6). */
@NullMarked
package org.partnersuite.platform.bulk;

import org.jspecify.annotations.NullMarked;
