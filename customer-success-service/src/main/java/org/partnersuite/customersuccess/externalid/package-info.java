/** The caller's own keys of resources. */
@NullMarked
package org.partnersuite.customersuccess.externalid;

import org.jspecify.annotations.NullMarked;
