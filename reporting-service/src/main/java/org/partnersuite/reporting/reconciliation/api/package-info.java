/** Reconciliation for administrators. */
@NullMarked
package org.partnersuite.reporting.reconciliation.api;

import org.jspecify.annotations.NullMarked;
