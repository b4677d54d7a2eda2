/** A partner's own pipeline, as the partner posts it; it never counts (PP-6). */
@NullMarked
package org.partnersuite.partnerprogram.ownpipeline;

import org.jspecify.annotations.NullMarked;
