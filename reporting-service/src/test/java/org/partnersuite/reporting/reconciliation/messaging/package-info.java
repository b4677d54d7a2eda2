@NullMarked
package org.partnersuite.reporting.reconciliation.messaging;

import org.jspecify.annotations.NullMarked;
