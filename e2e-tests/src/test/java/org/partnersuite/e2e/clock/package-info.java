/** A clock that a test moves in a service that runs. */
@NullMarked
package org.partnersuite.e2e.clock;

import org.jspecify.annotations.NullMarked;
