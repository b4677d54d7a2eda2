@NullMarked
package org.partnersuite.partnerprogram.edition;

import org.jspecify.annotations.NullMarked;
