/** What customer success tells of subscriptions, and what a partner drives of them (PP-11, PP-12). */
@NullMarked
package org.partnersuite.partnerprogram.subscriptionfact;

import org.jspecify.annotations.NullMarked;
