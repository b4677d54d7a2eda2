@NullMarked
package org.partnersuite.partnerprogram.registration;

import org.jspecify.annotations.NullMarked;
