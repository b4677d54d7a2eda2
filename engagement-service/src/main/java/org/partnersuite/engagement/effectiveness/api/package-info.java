/** The effectiveness of engagements over REST. */
@NullMarked
package org.partnersuite.engagement.effectiveness.api;

import org.jspecify.annotations.NullMarked;
