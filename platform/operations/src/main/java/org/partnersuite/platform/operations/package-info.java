/** What every process shows to those who run it (XC-7). */
@NullMarked
package org.partnersuite.platform.operations;

import org.jspecify.annotations.NullMarked;
