package org.partnersuite.customersuccess.handoff.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.template.HandoffKind;
import org.partnersuite.customersuccess.handoff.template.HandoffRaci;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.customersuccess.handoff.template.RequiredInformation;
import org.partnersuite.customersuccess.handoff.template.TemplateStep;

@Schema(
        name = "HandoffTemplateRequest",
        description = "A template to be published as the next version of its code.",
        examples = """
                {"code":"CSM_TO_CSM","kind":"SPECIFIC","title":"Change of the customer success manager",
                 "objective":"The customer notices no gap","raci":{"responsible":["CSM"],"accountable":["PRACTICE_LEADER"],
                 "consulted":[],"informed":["AM"]},"trigger":"the customer success manager changes","scope":"One customer",
                 "customerAudience":["Sponsor"],
                 "requiredInformation":[{"key":"OPEN_ACTIONS","text":"Open actions and promises","when":"ALWAYS"}],
                 "plan":[{"role":"CSM","text":"Introduce the successor to the customer"}],
                 "nextSteps":["The successor reviews the success plan"],"keyResources":["Success plan"],
                 "successCriteria":["The customer knows its point of contact"]}""")
record HandoffTemplateRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = RequiredInformation.KEY) @Schema(examples = "CSM_TO_CSM")
        String code,

        HandoffKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String objective,
        HandoffRaci raci,

        @NotBlank @Size(max = 500) @Schema(description = "What opens a handoff.")
        String trigger,

        @Min(1)
        @Max(52)
        @Schema(
                description =
                        "Weeks from the close of the deal in which a handoff is to be accepted. Default: no due day.",
                examples = "2")
        @Nullable
        Integer dueWeeks,

        @NotBlank @Size(max = 2000) String scope,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> customerAudience,
        @Size(max = 50) List<RequiredInformation> requiredInformation,
        @Size(max = 50) List<TemplateStep> plan,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> nextSteps,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> keyResources,
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 500) String> successCriteria) {

    HandoffTemplate template() {
        return new HandoffTemplate(
                code,
                kind,
                title,
                objective,
                raci,
                trigger,
                dueWeeks,
                scope,
                customerAudience,
                requiredInformation,
                plan,
                nextSteps,
                keyResources,
                successCriteria);
    }
}
