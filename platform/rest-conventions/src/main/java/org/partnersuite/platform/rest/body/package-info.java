/** Request bodies: strict JSON bound to records, merge patches; every fault at once (XC-1). */
@NullMarked
package org.partnersuite.platform.rest.body;

import org.jspecify.annotations.NullMarked;
