@NullMarked
package org.partnersuite.partnerprogram.dispute.api;

import org.jspecify.annotations.NullMarked;
