@NullMarked
package org.partnersuite.partnerprogram.invitation;

import org.jspecify.annotations.NullMarked;
