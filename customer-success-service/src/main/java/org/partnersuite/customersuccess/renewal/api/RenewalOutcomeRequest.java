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

/** The outcome of a renewal. */
@Schema(
        name = "RenewalOutcomeRequest",
        description = "What came out of a renewal.",
        examples = "{\"outcome\":\"NOT_RENEWED\",\"reason\":\"NOT_USED\",\"note\":\"The team moved to another tool\"}")
public record RenewalOutcomeRequest(
        RenewalOutcome outcome,

        @Schema(
                description = "Code of a reason. Required for NOT_RENEWED, allowed for RENEWED_REDUCED.",
                examples = "PRICE")
        @Pattern(regexp = CODE)
        @Size(max = MAX_CODE)
        @Nullable
        String reason,

        @Size(min = 1, max = MAX_NOTE) @Nullable String note,

        @Schema(
                description = "What goes on, a year, in the currency of what is due. Required for RENEWED_EXPANDED and"
                        + " RENEWED_REDUCED. Default: what is due.")
        @Nullable
        Money renewedArr,

        @Schema(
                description = "Last day of the renewed contract. Default: a term as long as the one that ends.",
                examples = "2027-12-31")
        @Nullable
        LocalDate renewedUntil,

        @Schema(description = "Contract of the same customer that it becomes a part of. Required for CO_TERMED.")
        @Nullable
        UUID intoSubscriptionId,

        @Schema(description = "Day of the decision, not in the future. Default: today.") @Nullable
        LocalDate decidedOn) {
    static final String CODE = "^[A-Z][A-Z0-9_]*$";
    static final int MAX_CODE = 40;
    static final int MAX_NOTE = 2000;

    DecisionDraft draft() {
        return new DecisionDraft(outcome, reason, note, renewedArr, renewedUntil, intoSubscriptionId, decidedOn);
    }
}
