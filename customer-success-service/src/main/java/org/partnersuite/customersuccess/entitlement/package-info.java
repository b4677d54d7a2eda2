/** What a subscription entitles to, and the tenants that serve it (CS-2). */
@NullMarked
package org.partnersuite.customersuccess.entitlement;

import org.jspecify.annotations.NullMarked;
