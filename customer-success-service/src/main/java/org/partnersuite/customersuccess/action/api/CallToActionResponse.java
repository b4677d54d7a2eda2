package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.ActionTask;
import org.partnersuite.customersuccess.action.CallToAction;
import org.partnersuite.customersuccess.action.Closure;
import org.partnersuite.customersuccess.action.Snooze;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "CallToAction", description = "Something to do about a customer, with an owner, a due date and tasks.")
record CallToActionResponse(
        UUID id,

        @Schema(description = "Absent when a person opened it.") @Nullable
        TriggerKey trigger,

        @Schema(description = "Whom it is about: one action of a trigger and playbook is open for it.")
        UUID subjectId,

        UUID customerId,
        @Nullable UUID subscriptionId,
        @Schema(maxLength = 60) @Nullable String playbook,
        @Schema(maxLength = 500) String title,
        @Schema(maxLength = TextBounds.REASON) @Nullable String note,
        @Schema(description = "Day of the transition.") LocalDate occurredOn,
        LocalDate openedOn,

        @Schema(maxLength = 30, description = "Business role of its owner.") @Nullable
        String ownerRole,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Absent when nobody has the role.") @Nullable
        String owner,

        @Schema(description = "Partner of its owner; absent for the vendor's own people.") @Nullable
        UUID ownerPartnerId,

        @Schema(description = "A digital message was sent instead of asking a person.")
        boolean digital,

        LocalDate dueOn,
        CallToAction.Status status,
        @Nullable Snooze snooze,
        @Nullable Closure closure,

        @Schema(description = "Day on which it became overdue.") @Nullable
        LocalDate escalatedOn,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Who was told that it is overdue.") @Nullable
        String escalatedTo,

        @Size(max = 100) List<ActionTask> tasks,
        Instant createdAt,
        Instant updatedAt) {

    static CallToActionResponse of(CallToAction action) {
        return new CallToActionResponse(
                action.id(),
                action.trigger(),
                action.subjectId(),
                action.customerId(),
                action.subscriptionId(),
                action.playbook(),
                action.title(),
                action.note(),
                action.occurredOn(),
                action.openedOn(),
                action.ownerRole(),
                action.owner(),
                action.ownerPartnerId(),
                action.digital(),
                action.dueOn(),
                action.status(),
                action.snooze(),
                action.closure(),
                action.escalatedOn(),
                action.escalatedTo(),
                action.tasks(),
                action.createdAt(),
                action.updatedAt());
    }
}
