package org.partnersuite.customersuccess.health;

import java.time.Instant;
import java.util.UUID;

/**
 * The inputs of a subscription at one of their versions.
 *
 * @param version 0 while nothing was ever put in
 * @param updatedAt when they last changed; the subscription's creation at version 0
 */
public record SubscriptionInputs(UUID subscriptionId, long version, RecordedInputs inputs, Instant updatedAt) {}
