/** People who log in with a browser, and the session that they get by it. */
@NullMarked
package org.partnersuite.gateway.login;

import org.jspecify.annotations.NullMarked;
