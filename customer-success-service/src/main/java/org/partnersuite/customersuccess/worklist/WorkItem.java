package org.partnersuite.customersuccess.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param id of what the link leads to
 * @param dueOn null when no day is set
 * @param link path of the resource
 */
public record WorkItem(
        UUID id,
        UUID customerId,
        @Nullable UUID subscriptionId,
        String title,
        @Nullable LocalDate dueOn,
        boolean overdue,
        String link) {}
