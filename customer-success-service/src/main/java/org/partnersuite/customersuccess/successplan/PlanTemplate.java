package org.partnersuite.customersuccess.successplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/** Parts of a plan that plans begin with: an admin's data. */
public record PlanTemplate(
        UUID id,
        long version,
        @Nested @JsonUnwrapped PlanTemplateDetails details,
        @JsonColumn PlanContent content,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** What a template is for. An adoption journey is of a product: its steps, connected outcomes and proposed KPIs. */
    public enum PlanTemplateKind {
        CS_PLAN,
        STAKEHOLDER_MANAGEMENT,
        COMMUNICATION,
        ADOPTION_ACTIVITY,
        ADOPTION_JOURNEY
    }

    /** What a template is called and for. */
    public record PlanTemplateDetails(
            PlanTemplateKind kind,

            @Schema(description = "Unique among those of its kind.", examples = "From first store to all stores")
            String name,

            @Schema(description = "Product of an adoption journey.", examples = "watsonx.ai") @Nullable
            String product,

            @Schema(description = "Whether no new plan begins with it.")
            boolean retired) {}

    PlanTemplate revised(PlanTemplateDetails newDetails, PlanContent newContent, Instant now) {
        return newDetails.equals(details) && newContent.equals(content)
                ? this
                : new PlanTemplate(id, version + 1, newDetails, newContent, createdAt, now);
    }
}
