package org.partnersuite.customersuccess.team;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A person's places in a role go to another one.
 *
 * @param customerIds customers that the person had as a whole
 * @param subscriptionIds subscriptions that the person had by themselves
 * @param effectiveOn first day of the other one
 */
public record HandOver(
        String from, Owner to, TeamRole role, Set<UUID> customerIds, Set<UUID> subscriptionIds, LocalDate effectiveOn) {
    public HandOver {
        customerIds = Set.copyOf(customerIds);
        subscriptionIds = Set.copyOf(subscriptionIds);
    }
}
