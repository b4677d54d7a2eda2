package org.partnersuite.engagement.accountplan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.accountplan.AccountPlan;
import org.partnersuite.engagement.accountplan.PlanDetails;

@Schema(name = "AccountPlan", description = "Technology plan of an account.")
record PlanResponse(
        UUID accountId,
        @Schema(examples = "2") long version,
        @JsonUnwrapped PlanDetails details,
        Instant createdAt,
        Instant updatedAt) {

    static PlanResponse of(AccountPlan plan) {
        return new PlanResponse(plan.id(), plan.version(), plan.details(), plan.createdAt(), plan.updatedAt());
    }
}
