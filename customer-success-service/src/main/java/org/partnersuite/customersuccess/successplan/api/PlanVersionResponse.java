package org.partnersuite.customersuccess.successplan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.successplan.PlanDetails;
import org.partnersuite.customersuccess.successplan.PlanProgress;
import org.partnersuite.customersuccess.successplan.PlanStatus;
import org.partnersuite.customersuccess.successplan.PlanVersion;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "SuccessPlanVersion", description = "A version of a success plan, as it was written. Immutable.")
record PlanVersionResponse(
        UUID planId,
        @Schema(examples = "2") long version,
        Instant writtenAt,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia")
        String writtenBy,

        @JsonUnwrapped PlanDetails details,
        @JsonUnwrapped PlanContent content,
        @JsonUnwrapped PlanProgress progress) {

    static PlanVersionResponse of(PlanVersion version) {
        return new PlanVersionResponse(
                version.planId(),
                version.version(),
                version.writtenAt(),
                version.writtenBy(),
                version.plan().details(),
                version.plan().content(),
                version.plan().progress());
    }

    @Schema(name = "SuccessPlanVersionSummary", description = "Summary of a version of a success plan.")
    record SuccessPlanVersionSummary(
            @Schema(examples = "2") long version,
            Instant writtenAt,

            @Schema(maxLength = TextBounds.SUBJECT, examples = "mia")
            String writtenBy,

            PlanStatus status) {}
}
