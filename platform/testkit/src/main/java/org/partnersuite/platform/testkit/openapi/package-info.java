/** Checks a service against its OpenAPI document. */
@NullMarked
package org.partnersuite.platform.testkit.openapi;

import org.jspecify.annotations.NullMarked;
