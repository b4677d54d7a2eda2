/** How handoffs go: published versions of templates (CS-3). */
@NullMarked
package org.partnersuite.customersuccess.handoff.template;

import org.jspecify.annotations.NullMarked;
