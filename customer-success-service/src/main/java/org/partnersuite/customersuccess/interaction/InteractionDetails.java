package org.partnersuite.customersuccess.interaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/** What a touch is about, when it was or is to be, and with whom. */
public record InteractionDetails(
        InteractionType type,

        @Schema(description = "Time of the touch; a later one than now is planned.")
        Instant occurredAt,

        @Schema(description = "Whether it took place. It counts from then on.")
        boolean held,

        @Schema(description = "Whether it does not take place.")
        boolean cancelled,

        @Schema(description = "Who touched the customer.", examples = "mia")
        String person,

        @Schema(description = "Partner of the person; absent for the vendor's people.") @Nullable
        UUID partnerId,

        @Schema(examples = "Quarterly call") String subject,

        @Schema(examples = "Two stores wait for logins") @Nullable
        String note,

        @Schema(examples = "Send the training dates") @Nullable
        String nextStep,

        @Nullable LocalDate nextStepOn,

        @JsonColumn @Schema(description = "Stakeholders of the customer who took part.")
        List<UUID> stakeholderIds,

        @Schema(description = "Success plan that it is about.") @Nullable
        UUID planId,

        @Schema(description = "Use case that it is about.", examples = "Talent assistant") @Nullable
        String useCase,

        @Schema(description = "Call to action that it is about.") @Nullable
        UUID actionId,

        @Schema(description = "Business review that it was.") @Nullable
        UUID reviewId) {

    public InteractionDetails {
        stakeholderIds = List.copyOf(stakeholderIds);
    }

    InteractionDetails by(@Nullable UUID partner) {
        return new InteractionDetails(
                type,
                occurredAt,
                held,
                cancelled,
                person,
                partner,
                subject,
                note,
                nextStep,
                nextStepOn,
                stakeholderIds,
                planId,
                useCase,
                actionId,
                reviewId);
    }
}
