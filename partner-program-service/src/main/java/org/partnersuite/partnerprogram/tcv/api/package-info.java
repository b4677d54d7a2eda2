/** Aggregate TCV over HTTP. */
@NullMarked
package org.partnersuite.partnerprogram.tcv.api;

import org.jspecify.annotations.NullMarked;
