/** Who calls: roles, the partner a caller belongs to, the verified token. */
@NullMarked
package org.partnersuite.platform.identity;

import org.jspecify.annotations.NullMarked;
