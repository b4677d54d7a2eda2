/** The representations an answer can be asked for in. */
@NullMarked
package org.partnersuite.reporting.format.api;

import org.jspecify.annotations.NullMarked;
