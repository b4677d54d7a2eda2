/** Tenants of subscriptions: where they are served from (CS-2). */
@NullMarked
package org.partnersuite.customersuccess.tenant;

import org.jspecify.annotations.NullMarked;
