package org.partnersuite.engagement.accountplan;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Editable fields of a plan.
 *
 * @param documentLink where the plan itself is kept
 * @param watsonxStrategy what an opportunity of the account is asked for on the way to the dashboard
 */
@Embeddable
public record PlanDetails(
        @Schema(examples = "https://docs.example/plans/cancity")
        String documentLink,

        @Schema(examples = "Assistants first, then the model platform below them") @Nullable
        String watsonxStrategy,

        @Schema(examples = "A briefing for the CIO, a pilot in two stores") @Nullable
        String watsonxApproach,

        @Schema(description = "Owner. Only the owner or a lead may change it.", examples = "joe")
        String owner) {}
