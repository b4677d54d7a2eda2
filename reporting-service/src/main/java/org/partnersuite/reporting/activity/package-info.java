/** The rows behind the figures (RP-2). */
@NullMarked
package org.partnersuite.reporting.activity;

import org.jspecify.annotations.NullMarked;
