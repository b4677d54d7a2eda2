/** Adds the conventions to every OpenAPI document (XC-1). */
@NullMarked
package org.partnersuite.platform.rest.openapi;

import org.jspecify.annotations.NullMarked;
