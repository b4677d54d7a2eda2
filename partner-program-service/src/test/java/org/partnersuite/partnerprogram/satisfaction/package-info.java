@NullMarked
package org.partnersuite.partnerprogram.satisfaction;

import org.jspecify.annotations.NullMarked;
