package org.partnersuite.engagement.loop.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.EngagementDetails;
import org.partnersuite.engagement.loop.LoopEntry;
import org.partnersuite.engagement.loop.WriteEngagement.Draft;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "NextLoopRequest",
        description = "The next loop, for a new use case. Owner and TDP default to those of the previous engagement.",
        examples = "{\"title\":\"Answers for customers\",\"useCase\":\"Answers to customers' questions\","
                + "\"useCaseCode\":\"wx_Customer_Svc\",\"offering\":\"watsonx Assistant\"}")
record NextLoopRequest(
        @NotBlank @Size(max = 300) @Schema(examples = "Answers for customers")
        String title,

        @NotBlank @Size(max = 300) @Schema(examples = "Answers to customers' questions")
        String useCase,

        @Size(min = 1, max = 100) @Schema(description = "Code of the use case.", examples = "wx_Customer_Svc") @Nullable
        String useCaseCode,

        @Size(min = 1, max = 300)
        @Schema(
                description =
                        "Name of the decision point, instead of tdpId. If the account has none of that name, it is"
                                + " identified.",
                examples = "Assistant platform")
        @Nullable
        String tdp,

        @Schema(description = "Decision point of the same account.") @Nullable
        UUID tdpId,

        @Size(min = 1, max = 100)
        @Schema(description = "Code of an offering.", examples = "watsonx Assistant")
        @Nullable
        String offering,

        @Size(min = 1, max = 200) @Schema(examples = "jane") @Nullable
        String owner,

        @Size(min = 1, max = 200)
        @Schema(description = "The client's sponsor.", examples = "CIO of the client")
        @Nullable
        String sponsor,

        @Size(max = 100) @Schema(description = "Opportunities of the same account.") @Nullable @ByKey("opportunity")
        List<UUID> opportunityIds) {

    Draft after(Engagement previous) {
        EngagementDetails known = previous.details();
        EngagementDetails details = new EngagementDetails(
                known.accountId(),
                title,
                tdp == null ? known.tdp() : tdp,
                tdpId == null ? known.tdpId() : tdpId,
                useCase,
                useCaseCode,
                offering,
                owner == null ? known.owner() : owner,
                sponsor,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        return new Draft(details, LoopEntry.NEXT_LOOP, Objects.requireNonNullElse(opportunityIds, List.of()));
    }
}
