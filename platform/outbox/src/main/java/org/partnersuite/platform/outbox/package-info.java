/** Events appended in the transaction of the change and relayed to Kafka (XC-2). */
@NullMarked
package org.partnersuite.platform.outbox;

import org.jspecify.annotations.NullMarked;
