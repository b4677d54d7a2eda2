/** Reads the topics independently of the consumptions. */
@NullMarked
package org.partnersuite.reporting.reconciliation.messaging;

import org.jspecify.annotations.NullMarked;
