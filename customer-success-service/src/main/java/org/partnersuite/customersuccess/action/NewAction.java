package org.partnersuite.customersuccess.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.CallToAction.Status;
import org.partnersuite.customersuccess.team.Owner;

/**
 * An action about to be opened.
 *
 * @param dueOn null for the playbook's
 */
record NewAction(
        UUID id,
        @Nullable TriggerKey trigger,
        UUID subjectId,
        UUID customerId,
        @Nullable UUID subscriptionId,
        String title,
        @Nullable String note,
        LocalDate occurredOn,
        LocalDate openedOn,
        @Nullable Playbook playbook,
        @Nullable LocalDate dueOn) {

    /** @param owner null when nobody has the role */
    CallToAction ownedBy(@Nullable Owner owner, Instant now) {
        return opened(owner, false, now);
    }

    /** A message instead of a person. */
    CallToAction digital(Instant now) {
        return opened(null, true, now);
    }

    private CallToAction opened(@Nullable Owner owner, boolean digital, Instant now) {
        Playbook book = playbook;
        List<ActionTask> tasks = book == null
                ? List.of()
                : book.tasks().stream()
                        .map(task -> new ActionTask(
                                task.order(),
                                task.task(),
                                task.role(),
                                openedOn.plusDays(task.dueDays()),
                                null,
                                null,
                                null))
                        .toList();
        LocalDate due = dueOn != null ? dueOn : openedOn.plusDays(book == null ? 0 : book.dueDays());
        return new CallToAction(
                id,
                1,
                trigger,
                subjectId,
                customerId,
                subscriptionId,
                book == null ? null : book.code(),
                title,
                note,
                occurredOn,
                openedOn,
                book == null ? null : book.ownerRole(),
                owner == null ? null : owner.person(),
                owner == null ? null : owner.partnerId(),
                digital,
                due,
                Status.OPEN,
                null,
                null,
                null,
                null,
                tasks,
                now,
                now);
    }
}
