package org.partnersuite.customersuccess.renewal.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.DecisionDraft;
import org.partnersuite.customersuccess.renewal.RenewalOutcome;
import org.partnersuite.platform.rest.Money;

/** The outcome of the renewal of a contract that ends on a day. */
@Schema(name = "RenewalOutcomeItem", description = "What came out of the renewal of a contract.", examples = """
                {"subscriptionId":"019b0000-0000-7000-8000-00000000d001","dueOn":"2026-12-31","outcome":"NOT_RENEWED",\
                "reason":"UNKNOWN_IMPORTED","decidedOn":"2026-12-15"}""")
public record RenewalOutcomeItemRequest(
        UUID subscriptionId,

        @Schema(description = "Last day of the contract.") LocalDate dueOn,

        RenewalOutcome outcome,

        @Schema(description = "Code of a reason. Required for NOT_RENEWED, allowed for RENEWED_REDUCED.")
        @Pattern(regexp = RenewalOutcomeRequest.CODE)
        @Size(max = RenewalOutcomeRequest.MAX_CODE)
        @Nullable
        String reason,

        @Size(min = 1, max = RenewalOutcomeRequest.MAX_NOTE) @Nullable
        String note,

        @Schema(description = "What goes on, a year. Default: what is due.") @Nullable
        Money renewedArr,

        @Schema(description = "Last day of the renewed contract.") @Nullable
        LocalDate renewedUntil,

        @Schema(description = "Contract that it becomes a part of.") @Nullable
        UUID intoSubscriptionId,

        @Schema(description = "Day of the decision. Default: today.") @Nullable
        LocalDate decidedOn) {

    DecisionDraft draft() {
        return new DecisionDraft(outcome, reason, note, renewedArr, renewedUntil, intoSubscriptionId, decidedOn);
    }
}
