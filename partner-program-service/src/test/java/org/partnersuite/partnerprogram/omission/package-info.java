@NullMarked
package org.partnersuite.partnerprogram.omission;

import org.jspecify.annotations.NullMarked;
