/** Which service answers a path, and how a request gets there and back. */
@NullMarked
package org.partnersuite.gateway.route;

import org.jspecify.annotations.NullMarked;
