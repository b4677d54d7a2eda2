package org.partnersuite.engagement.transition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.BoughtLine;
import org.partnersuite.engagement.transition.DocumentDetails;
import org.partnersuite.engagement.transition.PrepareDocument.Draft;
import org.partnersuite.engagement.transition.Stakeholder;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "TransitionDocumentRequest",
        description =
                "Writable fields of a transition document. A draft may be incomplete; a submission must be complete.",
        examples = """
                {"accountId":"01976b3c-5d00-7a10-8f00-000000000001",
                 "opportunityId":"01976b3c-5d00-7a10-8f00-000000000003",
                 "customerSuccessManager":"mia","useCase":"Answers to store staff's questions","sponsor":"CIO of the client",
                 "referenceArchitecture":"Assistant on watsonx.ai with retrieval from the staff handbook",
                 "workload":"120 stores, 9,000 questions a day",
                 "expectedOutcomes":["A third fewer calls to the service desk by December"],
                 "stakeholders":[{"name":"Ana Lima","role":"Head of store operations"}]}""")
record TransitionDocumentRequest(
        @ByKey("account") UUID accountId,

        @Schema(description = "Engagement of the same account whose CO_CREATE stage it completes.") @Nullable
        UUID engagementId,

        @Schema(description = "Opportunity of the same account that was won or is about to be won.")
        @Nullable
        @ByKey("opportunity")
        UUID opportunityId,

        @Size(min = 1, max = 200)
        @Schema(description = "Customer success manager who takes over.", examples = "mia")
        @Nullable
        String customerSuccessManager,

        @Size(min = 1, max = 2000) @Schema(examples = "Answers to store staff's questions") @Nullable
        String useCase,

        @Size(min = 1, max = 200)
        @Schema(description = "The client's sponsor.", examples = "CIO of the client")
        @Nullable
        String sponsor,

        @Size(min = 1, max = 10_000)
        @Schema(
                description = "Text or link.",
                examples = "Assistant on watsonx.ai with retrieval from the staff handbook")
        @Nullable
        String referenceArchitecture,

        @Schema(
                description = "Activity TECHNICAL_ARCHITECTURE of the same account that is the reference architecture,"
                        + " instead of the text or besides it.")
        @Nullable
        UUID architectureActivityId,

        @Size(min = 1, max = 2000)
        @Schema(description = "Workload to go into production.", examples = "120 stores, 9,000 questions a day")
        @Nullable
        String workload,

        @Size(max = 50) @Schema(examples = "[\"A third fewer calls to the service desk by December\"]") @Nullable
        List<@NotBlank @Size(max = 2000) String> expectedOutcomes,

        @Size(max = 50)
        @Schema(
                description = "Members of the account team and how to reach them.",
                examples = "[\"Jane Roe, account manager\"]")
        @Nullable
        List<@NotBlank @Size(max = 500) String> accountTeam,

        @Size(min = 1, max = 10_000)
        @Schema(description = "Initial success plan: text or link.", examples = "https://docs.example/plans/cancity")
        @Nullable
        String initialPlan,

        @Size(min = 1, max = 10_000)
        @Schema(
                description = "Contract data with scope of work: text or link.",
                examples = "https://docs.example/sow/17")
        @Nullable
        String contract,

        @Size(max = 100) @Nullable List<Stakeholder> stakeholders,

        @Size(max = 100)
        @Schema(
                description = "Bought lines. Default: copied from the current opportunity. A patch with null copies"
                        + " them again.")
        @Nullable
        List<BoughtLine> bought) {

    Draft draft() {
        DocumentDetails details = new DocumentDetails(
                accountId,
                engagementId,
                opportunityId,
                blankIsNone(customerSuccessManager),
                blankIsNone(useCase),
                blankIsNone(sponsor),
                blankIsNone(referenceArchitecture),
                architectureActivityId,
                blankIsNone(workload),
                Objects.requireNonNullElse(expectedOutcomes, List.of()),
                Objects.requireNonNullElse(accountTeam, List.of()),
                blankIsNone(initialPlan),
                blankIsNone(contract));
        return new Draft(details, Objects.requireNonNullElse(stakeholders, List.of()), bought);
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
