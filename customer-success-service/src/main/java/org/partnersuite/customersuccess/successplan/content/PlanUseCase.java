package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A use case with its personas; a growth plan also says why and how. */
public record PlanUseCase(
        @NotBlank @Size(max = 300) @Schema(description = "Unique within the plan.", examples = "Talent assistant")
        String name,

        @Size(max = 50) @Schema(description = "Who uses it.", examples = "[\"Store manager\"]") @Nullable
        List<@NotBlank @Size(max = 200) String> personas,

        @Size(min = 1, max = 4000) @Schema(description = "Business challenge.") @Nullable
        String challenge,

        @Size(min = 1, max = 4000) @Schema(description = "Environment in which it runs.") @Nullable
        String environment,

        @Size(min = 1, max = 4000) @Schema(description = "Technical approach.") @Nullable
        String technicalApproach,

        @Size(min = 1, max = 4000) @Schema(description = "Desired outcome.") @Nullable
        String desiredOutcome) {

    public PlanUseCase {
        personas = List.copyOf(Objects.requireNonNullElse(personas, List.of()));
    }

    @Override
    public List<@NotBlank @Size(max = 200) String> personas() {
        return Objects.requireNonNullElse(personas, List.of());
    }
}
