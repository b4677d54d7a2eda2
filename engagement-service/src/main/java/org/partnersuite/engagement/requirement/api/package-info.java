/** The requirements check over REST. */
@NullMarked
package org.partnersuite.engagement.requirement.api;

import org.jspecify.annotations.NullMarked;
