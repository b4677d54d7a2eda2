@NullMarked
package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import org.jspecify.annotations.NullMarked;
