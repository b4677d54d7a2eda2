package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transition that a trigger may act on.
 *
 * @param subjectId whom the action is about: one is open at a time for it
 * @param occurredOn the day on which it was due
 * @param quiet it follows an import, late data or a changed rule, and opens nothing
 * @param note what happened, in a sentence
 * @param detail what followers of the trigger need, such as the feature; null for nothing
 */
public record Signal(
        TriggerKey trigger,
        UUID customerId,
        @Nullable UUID subscriptionId,
        UUID subjectId,
        LocalDate occurredOn,
        boolean quiet,
        @Nullable String note,
        @Nullable String detail) {

    /** Without a detail. */
    public Signal(
            TriggerKey trigger,
            UUID customerId,
            @Nullable UUID subscriptionId,
            UUID subjectId,
            LocalDate occurredOn,
            boolean quiet,
            @Nullable String note) {
        this(trigger, customerId, subscriptionId, subjectId, occurredOn, quiet, note, null);
    }
}
