@NullMarked
package org.partnersuite.platform.rest.partner;

import org.jspecify.annotations.NullMarked;
