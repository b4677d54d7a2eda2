package org.partnersuite.engagement.transition.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.BoughtLine;
import org.partnersuite.engagement.transition.DocumentDetails;
import org.partnersuite.engagement.transition.DocumentProgress;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.engagement.transition.Stakeholder;
import org.partnersuite.engagement.transition.TransitionDocument;
import org.partnersuite.platform.rest.Money;

@Schema(name = "TransitionDocument", description = "What technical sales hands to customer success.")
record TransitionDocumentResponse(
        UUID id,
        @Schema(examples = "3") long version,
        UUID accountId,
        @Nullable UUID engagementId,
        @Nullable UUID opportunityId,

        @Schema(description = "Who is to take over.", examples = "mia") @Nullable
        String customerSuccessManager,

        DocumentStatus status,

        @Schema(examples = "Answers to store staff's questions") @Nullable
        String useCase,

        @Schema(examples = "CIO of the client") @Nullable String sponsor,

        @Schema(examples = "Assistant on watsonx.ai with retrieval from the staff handbook") @Nullable
        String referenceArchitecture,

        @Schema(examples = "120 stores, 9,000 questions a day") @Nullable
        String workload,

        @Schema(examples = "[\"A third fewer calls to the service desk by December\"]")
        List<String> expectedOutcomes,

        List<Stakeholder> stakeholders,
        List<BoughtLine> bought,

        @Schema(description = "The sum of what was bought.") @Nullable
        Money boughtAmount,

        @Schema(
                description =
                        "The version of the opportunity that what was bought is copied from; absent when it was stated by hand.",
                examples = "4")
        @Nullable
        Long boughtFromOpportunityVersion,

        @Schema(description = "The parts that a submission would still need.")
        List<MissingPart> missing,

        @Schema(examples = "jane") String preparedBy,

        @Schema(description = "Of the latest submission.", examples = "jane") @Nullable
        String submittedBy,

        @Nullable Instant submittedAt,

        @Schema(description = "Who accepted or returned the latest submission.", examples = "mia") @Nullable
        String decidedBy,

        @Nullable Instant decidedAt,

        @Schema(description = "Why it was returned.", examples = "Who owns the data is not said") @Nullable
        String returnReason,

        Instant createdAt,
        Instant updatedAt) {

    /** A part that is not there yet. */
    record MissingPart(
            @Schema(examples = "use_case") String part,
            @Schema(examples = "/useCase") @Nullable String pointer,

            @Schema(examples = "Name the client's use case.")
            String sentence) {}

    static TransitionDocumentResponse of(TransitionDocument document) {
        DocumentDetails details = document.details();
        DocumentProgress progress = document.progress();
        return new TransitionDocumentResponse(
                document.id(),
                document.version(),
                details.accountId(),
                details.engagementId(),
                details.opportunityId(),
                details.customerSuccessManager(),
                progress.status(),
                details.useCase(),
                details.sponsor(),
                details.referenceArchitecture(),
                details.workload(),
                details.expectedOutcomes(),
                details.stakeholders(),
                details.bought().lines(),
                details.bought().amount().orElse(null),
                details.bought().opportunityVersion(),
                document.missing().stream()
                        .map(part -> new MissingPart(part.key(), part.member(), part.sentence()))
                        .toList(),
                progress.preparedBy(),
                progress.submittedBy(),
                progress.submittedAt(),
                progress.decidedBy(),
                progress.decidedAt(),
                progress.returnReason(),
                document.createdAt(),
                document.updatedAt());
    }
}
