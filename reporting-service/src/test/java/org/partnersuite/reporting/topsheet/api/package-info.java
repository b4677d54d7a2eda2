@NullMarked
package org.partnersuite.reporting.topsheet.api;

import org.jspecify.annotations.NullMarked;
