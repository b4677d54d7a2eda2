/** Opportunities and their stages (EN-6, EN-7). */
@NullMarked
package org.partnersuite.engagement.opportunity;

import org.jspecify.annotations.NullMarked;
