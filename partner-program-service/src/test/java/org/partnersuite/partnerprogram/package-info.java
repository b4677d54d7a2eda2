@NullMarked
package org.partnersuite.partnerprogram;

import org.jspecify.annotations.NullMarked;
