@NullMarked
package org.partnersuite.partnerprogram.enablement;

import org.jspecify.annotations.NullMarked;
