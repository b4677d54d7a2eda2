package org.partnersuite.customersuccess.renewal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.Renewal;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.customersuccess.renewal.RenewalPhase;

/** A renewal. */
@Schema(name = "Renewal")
public record RenewalResponse(
        UUID id,
        UUID subscriptionId,
        UUID customerId,
        @Schema(description = "Last day of the contract.") LocalDate dueOn,
        RenewalPhase phase,
        LocalDate phaseSince,

        @Schema(description = "First day of the next phase; absent in the last phase.") @Nullable
        LocalDate nextPhaseOn,

        Renewal.Status status,
        @Nullable WithdrawnReason withdrawnReason,
        Instant openedAt,
        Instant updatedAt) {

    static RenewalResponse of(Renewal renewal) {
        return new RenewalResponse(
                renewal.id(),
                renewal.subscriptionId(),
                renewal.customerId(),
                renewal.dueOn(),
                renewal.phase(),
                renewal.phaseSince(),
                renewal.nextPhaseOn(),
                renewal.status(),
                renewal.withdrawnReason(),
                renewal.openedAt(),
                renewal.updatedAt());
    }
}
