@NullMarked
package org.partnersuite.partnerprogram.practice;

import org.jspecify.annotations.NullMarked;
