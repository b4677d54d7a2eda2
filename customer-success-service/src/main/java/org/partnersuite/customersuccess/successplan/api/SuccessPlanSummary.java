package org.partnersuite.customersuccess.successplan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.customersuccess.successplan.PlanDetails;
import org.partnersuite.customersuccess.successplan.PlanProgress;
import org.partnersuite.platform.unitofwork.Stamp;

/** A success plan in a list. */
@Schema(name = "SuccessPlanSummary", description = "A success plan without its parts.")
record SuccessPlanSummary(
        @Nested @JsonUnwrapped Stamp stamp,
        UUID customerId,
        @Nested @JsonUnwrapped PlanDetails details,

        @Schema(description = "Complete parts of all, in whole per cent, rounded down.", examples = "72")
        int completeness,

        @Nested @JsonUnwrapped PlanProgress progress) {}
