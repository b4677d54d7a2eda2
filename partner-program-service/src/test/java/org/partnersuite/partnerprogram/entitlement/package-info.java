@NullMarked
package org.partnersuite.partnerprogram.entitlement;

import org.jspecify.annotations.NullMarked;
