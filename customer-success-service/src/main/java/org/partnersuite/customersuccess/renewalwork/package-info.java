/** Renewals in the work lists of their owners, and as an exit criterion of the lifecycle (CS-10). */
@NullMarked
package org.partnersuite.customersuccess.renewalwork;

import org.jspecify.annotations.NullMarked;
