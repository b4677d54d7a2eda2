package org.partnersuite.customersuccess.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A transition as it is stored.
 *
 * @param arr of the subscription, in its currency; what waits goes in this order
 * @param status what became of it
 * @param reason why it opened nothing, or waits; null otherwise
 * @param heldUntil the day on which it is looked at again; null when it does not wait
 */
public record WaitingSignal(
        UUID id,
        TriggerKey trigger,
        UUID customerId,
        @Nullable UUID subscriptionId,
        UUID subjectId,
        LocalDate occurredOn,
        @Nullable String note,
        @Nullable String detail,
        @Nullable BigDecimal arr,
        Status status,
        @Nullable Reason reason,
        @Nullable LocalDate heldUntil,
        Instant signalledAt) {

    /** What became of a transition. */
    @Schema(name = "SignalStatus")
    public enum Status {
        WAITING,
        OPENED,
        NOTHING
    }

    /** Why a transition opened nothing, or waits. */
    @Schema(name = "SignalReason")
    public enum Reason {
        /** It followed an import, late data or a changed rule. */
        QUIET,
        RULE_OFF,
        BEFORE_START,
        ALREADY_OPEN,
        /** The owner has got as many actions today as a day allows. */
        OWNER_IS_FULL
    }
}
