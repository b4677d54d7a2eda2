/** What every collection does whose items have an external id. */
@NullMarked
package org.partnersuite.platform.testkit.keys;

import org.jspecify.annotations.NullMarked;
