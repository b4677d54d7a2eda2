/** Sends broken requests to every operation of an OpenAPI document. */
@NullMarked
package org.partnersuite.platform.testkit.strictness;

import org.jspecify.annotations.NullMarked;
