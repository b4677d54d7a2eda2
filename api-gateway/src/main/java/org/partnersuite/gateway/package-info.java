/** The single entry point of the suite (XC-4). */
@NullMarked
package org.partnersuite.gateway;

import org.jspecify.annotations.NullMarked;
