package org.partnersuite.engagement.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * Editable fields of an activity.
 *
 * @param workshopKind of a workshop, and of nothing else
 * @param l30 an L30 code, or the offering's own code where no L30 is known
 */
public record ActivityDetails(
        ActivityType type,

        @Schema(description = "Purpose of a workshop.") @Nullable
        WorkshopKind workshopKind,

        @Schema(examples = "What a talent assistant can do for stores")
        String subject,

        ActivitySource source,

        @Schema(description = "Main offering of the activity.", examples = "30AX6") @Nullable
        String l30,

        @Schema(description = "Person who leads the activity.", examples = "joe")
        String technicalSeller,

        @Schema(description = "Other participants.", examples = "[\"ann\"]")
        List<String> team,

        @Nested @JsonUnwrapped ActivityDates dates,

        @Schema(description = "Whether it progressed the opportunity.") @Nullable
        Outcome outcome,

        @Nested @JsonUnwrapped PilotAgreement agreement,
        @Nested @JsonUnwrapped TypeFacts facts,

        @Schema(description = "Id of the client engineering project that carries it, in the system that holds it.")
        @Nested("project")
        @Nullable
        ExternalId project) {

    public ActivityDetails {
        team = List.copyOf(team);
    }
}
