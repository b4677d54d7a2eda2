/** The running suite, as an outsider reaches it: its commands, its gateway, its topics. */
@NullMarked
package org.partnersuite.e2e.suite;

import org.jspecify.annotations.NullMarked;
