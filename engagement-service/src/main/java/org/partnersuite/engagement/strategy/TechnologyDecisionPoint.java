package org.partnersuite.engagement.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the client decides for or against a technology (TDP). */
public record TechnologyDecisionPoint(
        @NotBlank @Size(max = 300) @Schema(examples = "Foundation-model platform")
        String name,

        @Size(min = 1, max = 4000) @Schema(examples = "Chosen in the second quarter, for all brands") @Nullable
        String description,

        @Schema(
                description = "Decision point of the account that is meant. Default: the one with this name, which the"
                        + " publication identifies if there is none.")
        @Nullable
        UUID tdpId) {

    TechnologyDecisionPoint referringTo(UUID point) {
        return new TechnologyDecisionPoint(name, description, point);
    }
}
