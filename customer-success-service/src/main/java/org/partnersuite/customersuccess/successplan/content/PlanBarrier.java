package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What hinders adoption, or that nothing is known to. */
public record PlanBarrier(
        @NotBlank @Size(max = 4000) @Schema(examples = "Stores share one login")
        String description,

        @Schema(description = "Adoption barrier that follows it.") @Nullable
        UUID barrierId) {}
