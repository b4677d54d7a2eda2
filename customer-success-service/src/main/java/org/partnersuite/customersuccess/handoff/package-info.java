/** Handoffs between groups and between people, by templates (CS-3). */
@NullMarked
package org.partnersuite.customersuccess.handoff;

import org.jspecify.annotations.NullMarked;
