/** Upload of content: decoding, parsing, checking and storing in chunks, in bounded memory. */
@NullMarked
package org.partnersuite.platform.bulk.upload;

import org.jspecify.annotations.NullMarked;
