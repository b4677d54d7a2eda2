@NullMarked
package org.partnersuite.partnerprogram.subscriptionfact.api;

import org.jspecify.annotations.NullMarked;
