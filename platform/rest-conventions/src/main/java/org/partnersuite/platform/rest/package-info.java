/** The conventions every HTTP API of the suite follows (XC-1). */
@NullMarked
package org.partnersuite.platform.rest;

import org.jspecify.annotations.NullMarked;
