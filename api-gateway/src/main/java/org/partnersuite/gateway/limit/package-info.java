/** How much a client may ask. */
@NullMarked
package org.partnersuite.gateway.limit;

import org.jspecify.annotations.NullMarked;
