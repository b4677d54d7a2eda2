/** Re-emission of the current state of aggregates by an admin (XC-2). */
@NullMarked
package org.partnersuite.platform.unitofwork.reemission;

import org.jspecify.annotations.NullMarked;
