@NullMarked
package org.partnersuite.reporting.opportunity.api;

import org.jspecify.annotations.NullMarked;
