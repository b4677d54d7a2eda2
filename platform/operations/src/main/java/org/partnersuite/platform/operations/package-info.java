/** Management port, metrics, access log and shutdown of every process (XC-7). */
@NullMarked
package org.partnersuite.platform.operations;

import org.jspecify.annotations.NullMarked;
