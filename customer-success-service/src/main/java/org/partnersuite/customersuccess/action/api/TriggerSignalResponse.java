package org.partnersuite.customersuccess.action.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.customersuccess.action.WaitingSignal;
import org.partnersuite.customersuccess.action.WaitingSignal.Reason;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "TriggerSignal", description = "A transition, and what became of it.")
record TriggerSignalResponse(
        UUID id,
        TriggerKey trigger,
        UUID customerId,
        @Nullable UUID subscriptionId,
        UUID subjectId,
        LocalDate occurredOn,
        @Schema(maxLength = TextBounds.REASON) @Nullable String note,

        @Schema(description = "ARR in the contract's currency; what waits goes in this order.") @Nullable
        BigDecimal arr,

        WaitingSignal.Status status,

        @Schema(description = "Why it opened nothing, or waits.") @Nullable
        Reason reason,

        @Schema(description = "Day on which it is looked at again.") @Nullable
        LocalDate heldUntil,

        Instant signalledAt) {

    static TriggerSignalResponse of(WaitingSignal signal) {
        return new TriggerSignalResponse(
                signal.id(),
                signal.trigger(),
                signal.customerId(),
                signal.subscriptionId(),
                signal.subjectId(),
                signal.occurredOn(),
                signal.note(),
                signal.arr(),
                signal.status(),
                signal.reason(),
                signal.heldUntil(),
                signal.signalledAt());
    }
}
