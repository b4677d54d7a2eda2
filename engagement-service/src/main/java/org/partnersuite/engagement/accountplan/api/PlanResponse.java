package org.partnersuite.engagement.accountplan.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.accountplan.AccountPlan;
import org.partnersuite.engagement.accountplan.PlanDetails;

@Schema(name = "AccountPlan", description = "The technology plan for an account.")
record PlanResponse(
        UUID accountId,
        @Schema(examples = "2") long version,

        @Schema(examples = "https://docs.example/plans/cancity")
        String documentLink,

        @Schema(examples = "Assistants first, then the model platform below them") @Nullable
        String watsonxStrategy,

        @Schema(examples = "A briefing for the CIO, a pilot in two stores") @Nullable
        String watsonxApproach,

        @Schema(description = "Who keeps it; besides a lead, only the owner writes it.", examples = "joe")
        String owner,

        Instant createdAt,
        Instant updatedAt) {

    static PlanResponse of(AccountPlan plan) {
        PlanDetails details = plan.details();
        return new PlanResponse(
                plan.accountId(),
                plan.version(),
                details.documentLink(),
                details.watsonxStrategy(),
                details.watsonxApproach(),
                details.owner(),
                plan.createdAt(),
                plan.updatedAt());
    }
}
