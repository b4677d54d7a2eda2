package org.partnersuite.engagement.account.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.ClosureReason;

/** Request bodies of account transitions. */
final class AccountTransitions {
    private AccountTransitions() {}

    @Schema(
            name = "AccountClosureRequest",
            description = "Why an account is closed.",
            examples = "{\"reason\":\"ACQUIRED\",\"note\":\"Bought by Betatech\"}")
    record ClosureRequest(
            ClosureReason reason,

            @Size(min = 1, max = 2000) @Schema(examples = "Bought by Betatech") @Nullable
            String note) {}

    @Schema(
            name = "AccountReopeningRequest",
            description = "Reason for reopening a closed account.",
            examples = "{\"reason\":\"Business goes on\"}")
    record ReopeningRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "Business goes on")
            String reason) {}
}
