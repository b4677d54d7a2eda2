/** Technical activities over HTTP. */
@NullMarked
package org.partnersuite.engagement.activity.api;

import org.jspecify.annotations.NullMarked;
