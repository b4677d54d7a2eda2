@NullMarked
package org.partnersuite.partnerprogram.events;

import org.jspecify.annotations.NullMarked;
