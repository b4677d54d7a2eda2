@NullMarked
package org.partnersuite.partnerprogram.satisfaction.messaging;

import org.jspecify.annotations.NullMarked;
