/** Customer success as it must be, computed from what was asked for by the rules of the requirements alone. */
@NullMarked
package org.partnersuite.e2e.success.model;

import org.jspecify.annotations.NullMarked;
