/** The technology account plan (EN-3). */
@NullMarked
package org.partnersuite.engagement.accountplan;

import org.jspecify.annotations.NullMarked;
