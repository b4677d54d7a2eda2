@NullMarked
package org.partnersuite.partnerprogram.incentive.api;

import org.jspecify.annotations.NullMarked;
