@NullMarked
package org.partnersuite.partnerprogram.partneraction;

import org.jspecify.annotations.NullMarked;
