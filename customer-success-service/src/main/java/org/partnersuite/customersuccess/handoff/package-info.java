/** Handoffs from technical sales, opened by transition documents (CS-3). */
@NullMarked
package org.partnersuite.customersuccess.handoff;

import org.jspecify.annotations.NullMarked;
