package org.partnersuite.engagement.loop.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.CoCreationRound;
import org.partnersuite.engagement.loop.DeployedBy;
import org.partnersuite.engagement.loop.EngagementDetails;
import org.partnersuite.engagement.loop.LoopEntry;
import org.partnersuite.engagement.loop.MethodStage;
import org.partnersuite.engagement.loop.WriteEngagement.Draft;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(
        name = "EngagementRequest",
        description = "Writable fields of an engagement about a TDP or a use case. Its stage changes by stage moves.",
        examples = """
                {"accountId":"01976b3c-5d00-7a10-8f00-000000000001","title":"Answers for store staff",
                 "tdp":"Assistant platform","useCase":"Answers to store staff's questions","useCaseCode":"wx_Talent",
                 "offering":"watsonx.ai","owner":"jane","sponsor":"CIO of the client"}""")
record EngagementRequest(
        @Schema(description = "Immutable.") @ByKey("account")
        UUID accountId,

        @NotBlank @Size(max = 300) @Schema(examples = "Answers for store staff")
        String title,

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

        @Size(min = 1, max = 300) @Schema(examples = "Answers to store staff's questions") @Nullable
        String useCase,

        @Size(min = 1, max = 100) @Schema(description = "Code of the use case.", examples = "wx_Talent") @Nullable
        String useCaseCode,

        @Size(min = 1, max = 100)
        @Schema(description = "Code of the offering to which the use case is aligned.", examples = "watsonx.ai")
        @Nullable
        String offering,

        @NotBlank @Size(max = 200) @Schema(examples = "jane")
        String owner,

        @Size(min = 1, max = 200)
        @Schema(description = "The client's sponsor.", examples = "CIO of the client")
        @Nullable
        String sponsor,

        @Size(min = 1, max = 10_000)
        @Schema(description = "Text or link.", examples = "https://wiki.example/store-assistant")
        @Nullable
        String referenceArchitecture,

        @Size(min = 1, max = 2000) @Schema(examples = "120 stores, 9,000 questions a day") @Nullable
        String workload,

        @Schema(description = "First day of the workload in production.", examples = "2026-06-01") @Nullable
        LocalDate workloadInProductionOn,

        @Schema(description = "Who deploys the workload. Required to leave DEPLOY.") @Nullable
        DeployedBy deployedBy,

        @Size(max = WebLink.MAX_LENGTH)
        @Pattern(regexp = WebLink.PATTERN)
        @Schema(description = "Link to the production roadmap.", examples = "https://wiki.example/roadmap")
        @Nullable
        String productionRoadmap,

        @Size(max = WebLink.MAX_LENGTH)
        @Pattern(regexp = WebLink.PATTERN)
        @Schema(description = "Link to the growth plan.", examples = "https://wiki.example/growth")
        @Nullable
        String growthPlan,

        @Size(max = CoCreationRound.MOST)
        @Schema(
                description = "Rounds of evaluation, in their order. A round is added while the engagement is in"
                        + " CO_CREATE; none is removed.")
        @Nullable
        List<CoCreationRound> rounds,

        @Schema(description = "Stage at which the engagement enters the loop. Default: UNDERSTAND. Immutable.")
        @Nullable
        MethodStage entryStage,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "Reason for an entry after UNDERSTAND. Optional at FRAME when the account meets the"
                        + " criteria of UNDERSTAND and STRATEGIZE. Immutable.",
                examples = "The platform is established at the client")
        @Nullable
        String entryReason,

        @Size(max = 100) @Schema(description = "Opportunities of the same account.") @Nullable @ByKey("opportunity")
        List<UUID> opportunityIds) {

    Draft draft() {
        EngagementDetails details = new EngagementDetails(
                accountId,
                title,
                blankIsNone(tdp),
                tdpId,
                blankIsNone(useCase),
                useCaseCode,
                offering,
                owner,
                blankIsNone(sponsor),
                blankIsNone(referenceArchitecture),
                blankIsNone(workload),
                workloadInProductionOn,
                deployedBy,
                productionRoadmap,
                growthPlan,
                Objects.requireNonNullElse(rounds, List.of()));
        LoopEntry entry =
                new LoopEntry(Objects.requireNonNullElse(entryStage, MethodStage.UNDERSTAND), blankIsNone(entryReason));
        return new Draft(details, entry, Objects.requireNonNullElse(opportunityIds, List.of()));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
