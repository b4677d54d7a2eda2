package org.partnersuite.engagement.transition;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Editable fields of a transition document, besides stakeholders and what was bought. */
@Embeddable
public record DocumentDetails(
        UUID accountId,
        @Nullable UUID engagementId,
        @Nullable UUID opportunityId,

        @Schema(description = "Customer success manager who takes over.", examples = "mia") @Nullable
        String customerSuccessManager,

        @Schema(examples = "Answers to store staff's questions") @Nullable
        String useCase,

        @Schema(examples = "CIO of the client") @Nullable String sponsor,

        @Schema(examples = "Assistant on watsonx.ai with retrieval from the staff handbook") @Nullable
        String referenceArchitecture,

        @Schema(description = "Technical architecture of the same account that is the reference architecture.")
        @Nullable
        UUID architectureActivityId,

        @Schema(examples = "120 stores, 9,000 questions a day") @Nullable
        String workload,

        @Schema(examples = "[\"A third fewer calls to the service desk by December\"]") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> expectedOutcomes,

        @Schema(
                description = "Members of the account team and how to reach them.",
                examples = "[\"Jane Roe, account manager\"]")
        @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> accountTeam,

        @Schema(description = "Initial success plan: text or link.", examples = "https://docs.example/plans/cancity")
        @Nullable
        String initialPlan,

        @Schema(
                description = "Contract data with scope of work: text or link.",
                examples = "https://docs.example/sow/17")
        @Nullable
        String contract) {

    public DocumentDetails {
        expectedOutcomes = List.copyOf(expectedOutcomes);
        accountTeam = List.copyOf(accountTeam);
    }

    DocumentDetails ofOpportunity(UUID other) {
        return of(accountId, other);
    }

    DocumentDetails ofAccount(UUID other) {
        return of(other, opportunityId);
    }

    private DocumentDetails of(UUID account, @Nullable UUID opportunity) {
        return new DocumentDetails(
                account,
                engagementId,
                opportunity,
                customerSuccessManager,
                useCase,
                sponsor,
                referenceArchitecture,
                architectureActivityId,
                workload,
                expectedOutcomes,
                accountTeam,
                initialPlan,
                contract);
    }
}
