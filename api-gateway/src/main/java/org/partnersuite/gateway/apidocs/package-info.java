/** The joined OpenAPI of all services. */
@NullMarked
package org.partnersuite.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
