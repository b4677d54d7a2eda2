/** Routes each path to its service, and proxies request and response. */
@NullMarked
package org.partnersuite.gateway.route;

import org.jspecify.annotations.NullMarked;
