@NullMarked
package org.partnersuite.partnerprogram.deal.bulk;

import org.jspecify.annotations.NullMarked;
