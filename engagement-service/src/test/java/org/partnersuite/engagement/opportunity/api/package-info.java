@NullMarked
package org.partnersuite.engagement.opportunity.api;

import org.jspecify.annotations.NullMarked;
