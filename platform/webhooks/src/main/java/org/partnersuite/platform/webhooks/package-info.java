/** Webhooks for integrators without Kafka: subscriptions, deliveries in order, retries, replay (XC-2). */
@NullMarked
package org.partnersuite.platform.webhooks;

import org.jspecify.annotations.NullMarked;
