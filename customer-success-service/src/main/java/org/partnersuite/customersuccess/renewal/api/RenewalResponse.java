package org.partnersuite.customersuccess.renewal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.Decision;
import org.partnersuite.customersuccess.renewal.Renewal;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.customersuccess.renewal.RenewalOutcome;
import org.partnersuite.customersuccess.renewal.RenewalPhase;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** A renewal. */
@Schema(name = "Renewal")
public record RenewalResponse(
        UUID id,
        UUID subscriptionId,
        UUID customerId,

        @Schema(description = "First day of the contract.") LocalDate contractStart,

        @Schema(description = "Last day of the contract.") LocalDate dueOn,

        @Schema(description = "What is up for renewal, a year. It stays from the outcome on.")
        Money dueArr,

        @Schema(description = "Renewed by itself on the last day of the contract.")
        boolean autoRenews,

        RenewalPhase phase,
        LocalDate phaseSince,

        @Schema(description = "First day of the next phase; absent in the last phase.") @Nullable
        LocalDate nextPhaseOn,

        @Schema(description = "Day on which the partner was prompted.") @Nullable
        LocalDate promptedOn,

        Renewal.Status status,
        @Nullable WithdrawnReason withdrawnReason,
        @Nullable RenewalOutcomeResponse outcome,

        @Schema(description = "Day from which the contract goes on as the outcome says.") @Nullable
        LocalDate appliedOn,

        Instant openedAt,
        Instant updatedAt) {

    /** What came out of a renewal. */
    @Schema(name = "RenewalOutcomeDetails")
    public record RenewalOutcomeResponse(
            RenewalOutcome outcome,

            @Schema(description = "Code of a reason.", maxLength = RenewalOutcomeRequest.MAX_CODE) @Nullable
            String reason,

            @Schema(maxLength = RenewalOutcomeRequest.MAX_NOTE) @Nullable
            String note,

            @Schema(description = "What goes on, a year.") @Nullable
            Money renewedArr,

            @Schema(description = "Last day of the renewed contract.") @Nullable
            LocalDate renewedUntil,

            @Schema(description = "Contract that it became a part of.") @Nullable
            UUID intoSubscriptionId,

            LocalDate decidedOn,

            @Schema(maxLength = TextBounds.SUBJECT) String decidedBy,

            @Schema(description = "Counts as renewed: decided before the end, or within the grace after it.")
            boolean counted) {

        static RenewalOutcomeResponse of(Decision decision) {
            return new RenewalOutcomeResponse(
                    decision.outcome(),
                    decision.reason(),
                    decision.note(),
                    decision.renewedArr(),
                    decision.renewedUntil(),
                    decision.intoSubscriptionId(),
                    decision.decidedOn(),
                    decision.decidedBy(),
                    decision.counted());
        }
    }

    static RenewalResponse of(Renewal renewal) {
        Decision decision = renewal.decision();
        return new RenewalResponse(
                renewal.id(),
                renewal.subscriptionId(),
                renewal.customerId(),
                renewal.contractStart(),
                renewal.dueOn(),
                renewal.dueArr(),
                renewal.autoRenews(),
                renewal.phase(),
                renewal.phaseSince(),
                renewal.nextPhaseOn(),
                renewal.promptedOn(),
                renewal.status(),
                renewal.withdrawnReason(),
                decision == null ? null : RenewalOutcomeResponse.of(decision),
                renewal.appliedOn(),
                renewal.openedAt(),
                renewal.updatedAt());
    }
}
