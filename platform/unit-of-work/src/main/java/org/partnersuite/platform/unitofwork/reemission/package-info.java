/** Telling the current state of aggregates again, at an admin's call (XC-2). */
@NullMarked
package org.partnersuite.platform.unitofwork.reemission;

import org.jspecify.annotations.NullMarked;
