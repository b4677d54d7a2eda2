@NullMarked
package org.partnersuite.partnerprogram.subscriptionfact;

import org.jspecify.annotations.NullMarked;
