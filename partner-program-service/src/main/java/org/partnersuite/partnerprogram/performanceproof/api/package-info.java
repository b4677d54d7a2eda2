@NullMarked
package org.partnersuite.partnerprogram.performanceproof.api;

import org.jspecify.annotations.NullMarked;
