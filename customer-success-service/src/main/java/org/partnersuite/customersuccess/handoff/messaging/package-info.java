/** What the engagement service tells of transition documents. */
@NullMarked
package org.partnersuite.customersuccess.handoff.messaging;

import org.jspecify.annotations.NullMarked;
