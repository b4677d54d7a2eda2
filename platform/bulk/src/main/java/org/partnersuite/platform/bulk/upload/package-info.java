/** Content on its way in: decoded, parsed, checked and kept in chunks, in bounded memory. */
@NullMarked
package org.partnersuite.platform.bulk.upload;

import org.jspecify.annotations.NullMarked;
