package org.partnersuite.customersuccess.health;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * The inputs of a subscription at one of their versions.
 *
 * @param version 0 while nothing was ever put in
 * @param updatedAt when they last changed; the subscription's creation at version 0
 */
public record SubscriptionInputs(
        UUID subscriptionId, long version, @JsonColumn RecordedInputs inputs, Instant updatedAt) {}
