/** The whole way, through the gateway, with tokens of the real issuer. */
@NullMarked
package org.partnersuite.e2e;

import org.jspecify.annotations.NullMarked;
