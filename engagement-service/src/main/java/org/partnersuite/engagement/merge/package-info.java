/** Opportunities that were recorded twice become one (EN-14). */
@NullMarked
package org.partnersuite.engagement.merge;

import org.jspecify.annotations.NullMarked;
