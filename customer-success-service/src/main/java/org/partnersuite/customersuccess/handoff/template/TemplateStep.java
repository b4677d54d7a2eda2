package org.partnersuite.customersuccess.handoff.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of the plan that sender and receiver carry out, with the steps that it consists of. */
@Schema(name = "HandoffTemplateStep", description = "A step of a handoff's plan.")
public record TemplateStep(
        @NotBlank @Size(max = 100) @Schema(examples = "AM") String role,

        @NotBlank @Size(max = 500) @Schema(examples = "Introduce the CSM to key customer and partner stakeholders")
        String text,

        @Size(max = 20) @Nullable List<SubStep> steps) {

    public TemplateStep {
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }

    @Override
    public List<SubStep> steps() {
        return Objects.requireNonNullElse(steps, List.of());
    }

    /** A part of a step. */
    @Schema(name = "HandoffTemplateSubStep", description = "A part of a step of a handoff's plan.")
    public record SubStep(
            @NotBlank @Size(max = 100) @Schema(examples = "CSM")
            String role,

            @NotBlank @Size(max = 500) @Schema(examples = "Update the stakeholder map")
            String text) {}
}
