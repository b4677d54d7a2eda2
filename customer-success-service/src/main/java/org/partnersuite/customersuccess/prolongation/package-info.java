/** Contracts follow the outcome of their renewals (CS-10). */
@NullMarked
package org.partnersuite.customersuccess.prolongation;

import org.jspecify.annotations.NullMarked;
