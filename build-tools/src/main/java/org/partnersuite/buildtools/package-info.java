/** Rules of the code's structure, checked in every service's tests. */
@NullMarked
package org.partnersuite.buildtools;

import org.jspecify.annotations.NullMarked;
