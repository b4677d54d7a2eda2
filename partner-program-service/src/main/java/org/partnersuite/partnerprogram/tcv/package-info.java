/** Aggregate TCV: how much a partner brings, part by part and against each tier (PP-3). */
@NullMarked
package org.partnersuite.partnerprogram.tcv;

import org.jspecify.annotations.NullMarked;
