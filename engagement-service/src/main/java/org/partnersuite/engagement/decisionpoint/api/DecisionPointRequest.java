package org.partnersuite.engagement.decisionpoint.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.decisionpoint.DecisionPointDetails;
import org.partnersuite.engagement.decisionpoint.DecisionPoints;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "DecisionPointRequest",
        description = "Writable fields of a technology decision point. Its status changes by moves.",
        examples = """
                {"accountId":"01976b3c-5d00-7a10-8f00-000000000001","name":"Foundation-model platform",
                 "owner":"joe","useCases":["wx_Talent"],"competingTechnology":"A model of its own"}""")
record DecisionPointRequest(
        @Schema(description = "Immutable.") @ByKey("account")
        UUID accountId,

        @NotBlank @Size(max = 300) @Schema(examples = "Foundation-model platform")
        String name,

        @Size(min = 1, max = 4000) @Schema(examples = "Chosen in the second quarter, for all brands") @Nullable
        String description,

        @NotBlank @Size(max = 200) @Schema(examples = "joe") String owner,

        @Size(max = 20) @Schema(description = "Codes of use cases.", examples = "[\"wx_Talent\"]") @Nullable
        List<@NotBlank @Size(max = 100) String> useCases,

        @Size(min = 1, max = 300)
        @Schema(description = "Technology that the client might choose instead.", examples = "A model of its own")
        @Nullable
        String competingTechnology,

        @Size(max = 100) @Schema(description = "Opportunities of the same account.") @Nullable @ByKey("opportunity")
        List<UUID> opportunityIds) {

    DecisionPoints.Draft draft() {
        return new DecisionPoints.Draft(
                new DecisionPointDetails(
                        accountId,
                        name,
                        description,
                        owner,
                        Objects.requireNonNullElse(useCases, List.of()),
                        competingTechnology),
                Objects.requireNonNullElse(opportunityIds, List.of()));
    }
}
