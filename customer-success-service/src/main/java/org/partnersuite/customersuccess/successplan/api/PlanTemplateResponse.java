package org.partnersuite.customersuccess.successplan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.successplan.PlanTemplate;
import org.partnersuite.customersuccess.successplan.PlanTemplate.PlanTemplateDetails;
import org.partnersuite.customersuccess.successplan.content.PlanContent;

@Schema(name = "PlanTemplate", description = "Parts of a plan that plans begin with.")
record PlanTemplateResponse(
        UUID id,
        @Schema(examples = "1") long version,
        @JsonUnwrapped PlanTemplateDetails details,
        @JsonUnwrapped PlanContent content,
        Instant createdAt,
        Instant updatedAt) {

    static PlanTemplateResponse of(PlanTemplate template) {
        return new PlanTemplateResponse(
                template.id(),
                template.version(),
                template.details(),
                template.content(),
                template.createdAt(),
                template.updatedAt());
    }
}
