/** Checks a process against the operations documentation. */
@NullMarked
package org.partnersuite.platform.testkit.operations;

import org.jspecify.annotations.NullMarked;
