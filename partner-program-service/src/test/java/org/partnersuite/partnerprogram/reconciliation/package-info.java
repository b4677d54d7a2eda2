@NullMarked
package org.partnersuite.partnerprogram.reconciliation;

import org.jspecify.annotations.NullMarked;
