/** The topsheet as JSON, CSV and a page. */
@NullMarked
package org.partnersuite.reporting.topsheet.api;

import org.jspecify.annotations.NullMarked;
