/** What technical sales hands to customer success (EN-12). */
@NullMarked
package org.partnersuite.engagement.transition;

import org.jspecify.annotations.NullMarked;
