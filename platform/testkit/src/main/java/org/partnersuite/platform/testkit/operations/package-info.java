/** What those who run a process are promised. */
@NullMarked
package org.partnersuite.platform.testkit.operations;

import org.jspecify.annotations.NullMarked;
