/** Specializations of partners in an architecture, one level at a time. (PP-2) */
@NullMarked
package org.partnersuite.partnerprogram.specialty;

import org.jspecify.annotations.NullMarked;
