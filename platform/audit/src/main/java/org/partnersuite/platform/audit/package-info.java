/** Audit of field changes, written in the transaction of the change (XC-3). */
@NullMarked
package org.partnersuite.platform.audit;

import org.jspecify.annotations.NullMarked;
