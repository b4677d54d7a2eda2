/** Handover from technical sales to customer success (EN-12). */
@NullMarked
package org.partnersuite.engagement.transition;

import org.jspecify.annotations.NullMarked;
