package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place of the stakeholder map, and who of the customer holds it. */
public record PlanStakeholder(
        @NotBlank @Size(max = 200) @Schema(examples = "Executive sponsor")
        String role,

        @Schema(description = "Stakeholder of the customer.") @Nullable
        UUID stakeholderId,

        @Size(min = 1, max = 2000) @Schema(examples = "Business outcome") @Nullable
        String interest,

        @Size(min = 1, max = 2000) @Schema(examples = "Report of KPIs, twice a year") @Nullable
        String engagement) {}
