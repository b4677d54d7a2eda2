package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which a trigger looks at a subscription.
 *
 * @param feature of FEATURE_NOT_ADOPTED; empty otherwise
 * @param since the day from which it is counted
 * @param checkOn the day on which it looks
 */
record TriggerWatch(
        UUID id,
        TriggerKey trigger,
        UUID subscriptionId,
        UUID customerId,
        String feature,
        LocalDate since,
        LocalDate checkOn) {}
