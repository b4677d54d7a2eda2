/** The doors of a service, and that they refuse alike. */
@NullMarked
package org.partnersuite.platform.testkit.doors;

import org.jspecify.annotations.NullMarked;
