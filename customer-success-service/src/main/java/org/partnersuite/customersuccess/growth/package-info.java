/** Candidates for growth at customers, up to the opportunity that comes of them, and burn-down of entitlements (CS-15). */
@NullMarked
package org.partnersuite.customersuccess.growth;

import org.jspecify.annotations.NullMarked;
