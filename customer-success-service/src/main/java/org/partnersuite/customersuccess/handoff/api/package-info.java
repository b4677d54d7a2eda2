/** Handoffs over HTTP. */
@NullMarked
package org.partnersuite.customersuccess.handoff.api;

import org.jspecify.annotations.NullMarked;
