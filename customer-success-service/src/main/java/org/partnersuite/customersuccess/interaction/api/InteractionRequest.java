package org.partnersuite.customersuccess.interaction.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.interaction.InteractionDetails;
import org.partnersuite.customersuccess.interaction.InteractionType;
import org.partnersuite.customersuccess.interaction.Interactions.Draft;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Change;

@Schema(name = "InteractionRequest", description = "Writable fields of a touch.", examples = """
                {"customerId":"019b0000-0000-7000-8000-00000000c001","type":"CALL","occurredAt":"2026-11-20T09:00:00Z",
                 "subject":"Quarterly call","note":"Two stores wait for logins","nextStep":"Send the training dates",
                 "nextStepOn":"2026-11-27"}""")
record InteractionRequest(
        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        @Schema(description = "The caller's key, such as that of a calendar entry.") @Nullable
        ExternalId externalId,

        InteractionType type,

        @Schema(description = "A later time than now is planned.", examples = "2026-11-20T09:00:00Z")
        Instant occurredAt,

        @Schema(
                description =
                        "Whether it took place; only once its time has passed. Default for a new touch: whether its"
                                + " time has passed.")
        @Nullable
        Boolean held,

        @Schema(description = "Whether it does not take place. Default: false.") @Nullable
        Boolean cancelled,

        @Size(min = 1, max = 200)
        @Schema(description = "Who touched the customer. Default: the caller.", examples = "mia")
        @Nullable
        String person,

        @Schema(description = "Partner of the person. For a partner's caller it is always its own.")
        @Nullable
        @ByKey("partner")
        UUID partnerId,

        @NotBlank @Size(max = 300) @Schema(examples = "Quarterly call")
        String subject,

        @Size(min = 1, max = 10_000) @Schema(examples = "Two stores wait for logins") @Nullable
        String note,

        @Size(min = 1, max = 1000) @Schema(examples = "Send the training dates") @Nullable
        String nextStep,

        @Schema(examples = "2026-11-27") @Nullable LocalDate nextStepOn,

        @Size(max = 50) @Schema(description = "Stakeholders of the customer who took part.") @Nullable
        List<UUID> stakeholderIds,

        @Schema(description = "Success plan of the customer that it is about.") @Nullable
        UUID planId,

        @Size(min = 1, max = 300) @Schema(examples = "Talent assistant") @Nullable
        String useCase,

        @Schema(description = "Call to action that it is about.") @Nullable
        UUID actionId,

        @Schema(description = "Business review that it was.") @Nullable
        UUID reviewId) {

    Draft draft(Change change) {
        return draft(change, externalId);
    }

    Draft draft(Change change, @Nullable ExternalId key) {
        Instant at = occurredAt.truncatedTo(ChronoUnit.MICROS);
        boolean notTakingPlace = Boolean.TRUE.equals(cancelled);
        return new Draft(
                customerId,
                key,
                new InteractionDetails(
                        type,
                        at,
                        held == null ? !notTakingPlace && !at.isAfter(change.now()) : held,
                        notTakingPlace,
                        Objects.requireNonNullElse(person, change.caller().subject()),
                        partnerId,
                        subject,
                        note,
                        nextStep,
                        nextStepOn,
                        Objects.requireNonNullElse(stakeholderIds, List.of()),
                        planId,
                        useCase,
                        actionId,
                        reviewId));
    }
}
