/** Common checks of every HTTP server of the suite before a request reaches its handler. */
@NullMarked
package org.partnersuite.platform.http;

import org.jspecify.annotations.NullMarked;
