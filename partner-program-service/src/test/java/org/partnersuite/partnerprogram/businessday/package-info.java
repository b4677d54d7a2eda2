@NullMarked
package org.partnersuite.partnerprogram.businessday;

import org.jspecify.annotations.NullMarked;
