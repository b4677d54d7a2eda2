@NullMarked
package org.partnersuite.partnerprogram.ourregistration;

import org.jspecify.annotations.NullMarked;
