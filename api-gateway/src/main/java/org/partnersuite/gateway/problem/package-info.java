/** Refusals of the gateway as problem documents. */
@NullMarked
package org.partnersuite.gateway.problem;

import org.jspecify.annotations.NullMarked;
