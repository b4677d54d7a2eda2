package org.partnersuite.customersuccess.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Something to do about a customer, with an owner, a due date and the tasks of a playbook.
 *
 * @param trigger null when a person or another feature opened it
 * @param subjectId whom it is about: one action of a trigger and playbook is open for it
 * @param occurredOn the day of the transition
 * @param owner null when nobody has the role, and for a digital one
 * @param ownerPartnerId the owner's partner; null for our own people
 * @param digital a message was sent instead of asking a person, and nobody has taken it over
 * @param escalatedOn the day on which it became overdue and its owner's lead was told; null while that has not happened
 */
public record CallToAction(
        UUID id,
        long version,
        @Nullable TriggerKey trigger,
        UUID subjectId,
        UUID customerId,
        @Nullable UUID subscriptionId,
        @Nullable String playbook,
        String title,
        @Nullable String note,
        LocalDate occurredOn,
        LocalDate openedOn,
        @Nullable String ownerRole,
        @Nullable String owner,
        @Nullable UUID ownerPartnerId,
        boolean digital,
        LocalDate dueOn,
        Status status,
        @Nested @Nullable Snooze snooze,
        @Nested @Nullable Closure closure,
        @Nullable LocalDate escalatedOn,
        @Nullable String escalatedTo,
        @JsonColumn List<ActionTask> tasks,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public CallToAction {
        tasks = List.copyOf(tasks);
    }

    /** Status of an action. */
    @Schema(name = "CallToActionStatus")
    public enum Status {
        OPEN,
        SNOOZED,
        CLOSED
    }

    CallToAction tasksDone(List<ActionTask> now, Instant at) {
        return copy(owner, ownerPartnerId, title, dueOn, status, snooze, closure, escalatedOn, escalatedTo, now, at);
    }

    CallToAction snoozed(Snooze until, Instant at) {
        return copy(
                owner,
                ownerPartnerId,
                title,
                dueOn,
                Status.SNOOZED,
                until,
                closure,
                escalatedOn,
                escalatedTo,
                tasks,
                at);
    }

    CallToAction awake(Instant at) {
        return copy(
                owner, ownerPartnerId, title, dueOn, Status.OPEN, null, closure, escalatedOn, escalatedTo, tasks, at);
    }

    CallToAction closed(Closure how, Instant at) {
        return copy(owner, ownerPartnerId, title, dueOn, Status.CLOSED, null, how, escalatedOn, escalatedTo, tasks, at);
    }

    CallToAction escalated(LocalDate on, @Nullable String to, Instant at) {
        return copy(owner, ownerPartnerId, title, dueOn, status, snooze, closure, on, to, tasks, at);
    }

    CallToAction revised(
            String newTitle, @Nullable String newOwner, @Nullable UUID partner, LocalDate due, Instant at) {
        return copy(newOwner, partner, newTitle, due, status, snooze, closure, escalatedOn, escalatedTo, tasks, at);
    }

    CallToAction ofCustomer(UUID customer, Instant at) {
        CallToAction same =
                copy(owner, ownerPartnerId, title, dueOn, status, snooze, closure, escalatedOn, escalatedTo, tasks, at);
        return new CallToAction(
                same.id,
                same.version,
                trigger,
                subjectId,
                customer,
                subscriptionId,
                playbook,
                title,
                note,
                occurredOn,
                openedOn,
                ownerRole,
                owner,
                ownerPartnerId,
                digital,
                dueOn,
                status,
                snooze,
                closure,
                escalatedOn,
                escalatedTo,
                tasks,
                createdAt,
                at);
    }

    private CallToAction copy(
            @Nullable String newOwner,
            @Nullable UUID newPartner,
            String newTitle,
            LocalDate newDueOn,
            Status newStatus,
            @Nullable Snooze newSnooze,
            @Nullable Closure newClosure,
            @Nullable LocalDate newEscalatedOn,
            @Nullable String newEscalatedTo,
            List<ActionTask> newTasks,
            Instant at) {
        return new CallToAction(
                id,
                version + 1,
                trigger,
                subjectId,
                customerId,
                subscriptionId,
                playbook,
                newTitle,
                note,
                occurredOn,
                openedOn,
                ownerRole,
                newOwner,
                newPartner,
                digital && newOwner == null,
                newDueOn,
                newStatus,
                newSnooze,
                newClosure,
                newEscalatedOn,
                newEscalatedTo,
                newTasks,
                createdAt,
                at);
    }
}
