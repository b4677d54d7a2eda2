/** The rows as pages and as a file. */
@NullMarked
package org.partnersuite.reporting.opportunity.api;

import org.jspecify.annotations.NullMarked;
