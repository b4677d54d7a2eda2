package org.partnersuite.partnerprogram.specialization.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.specialization.Finding;

/** Request bodies of transitions of applications. */
final class SpecializationTransitions {
    private SpecializationTransitions() {}

    @Schema(name = "SpecializationFindingsRequest", description = "What the audit found.", examples = """
                    {"findings":{"HANDOFFS":{"found":true,"link":"https://partner.example/methodology"},\
                    "RACI":{"found":false,"remark":"No owner of renewals"}}}""")
    record FindingsRequest(
            @Schema(description = "By key of the item; others stay as they are.", maxProperties = 100)
            @Size(min = 1, max = 100)
            Map<@Size(max = 40) String, Finding> findings) {}

    @Schema(
            name = "SpecializationAwardRequest",
            description = "Until when the specialization is awarded.",
            examples = "{\"until\":\"2099-12-31\"}")
    record AwardRequest(
            @Schema(description = "Last day, after today.") LocalDate until) {}

    @Schema(
            name = "SpecializationRejectionRequest",
            description = "Why the application is rejected.",
            examples = "{\"reason\":\"There is no methodology for renewals\"}")
    record RejectionRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "There is no methodology for renewals")
            String reason) {}
}
