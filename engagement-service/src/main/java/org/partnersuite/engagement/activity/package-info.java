/** Technical activities and the rules of pilots (EN-8). */
@NullMarked
package org.partnersuite.engagement.activity;

import org.jspecify.annotations.NullMarked;
