/** History of field changes of an aggregate (XC-3). */
@NullMarked
package org.partnersuite.platform.unitofwork.history;

import org.jspecify.annotations.NullMarked;
