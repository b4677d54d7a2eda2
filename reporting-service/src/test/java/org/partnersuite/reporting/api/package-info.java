@NullMarked
package org.partnersuite.reporting.api;

import org.jspecify.annotations.NullMarked;
