/** The caller of a request: verified token, roles and partner. */
@NullMarked
package org.partnersuite.platform.identity;

import org.jspecify.annotations.NullMarked;
