/** Who changed what of an aggregate, when (XC-3). */
@NullMarked
package org.partnersuite.platform.unitofwork.history;

import org.jspecify.annotations.NullMarked;
