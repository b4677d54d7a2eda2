package org.partnersuite.engagement.transition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people may edit of a transition document.
 *
 * @param customerSuccessManager who is to take over
 */
public record DocumentDetails(
        UUID accountId,
        @Nullable UUID engagementId,
        @Nullable UUID opportunityId,
        @Nullable String customerSuccessManager,
        @Nullable String useCase,
        @Nullable String sponsor,
        @Nullable String referenceArchitecture,
        @Nullable String workload,
        List<String> expectedOutcomes,
        List<Stakeholder> stakeholders,
        Bought bought) {

    public DocumentDetails {
        expectedOutcomes = List.copyOf(expectedOutcomes);
        stakeholders = List.copyOf(stakeholders);
    }

    DocumentDetails withBought(Bought other) {
        return with(opportunityId, other);
    }

    DocumentDetails ofOpportunity(UUID other) {
        return with(other, bought);
    }

    private DocumentDetails with(@Nullable UUID opportunity, Bought products) {
        return new DocumentDetails(
                accountId,
                engagementId,
                opportunity,
                customerSuccessManager,
                useCase,
                sponsor,
                referenceArchitecture,
                workload,
                expectedOutcomes,
                stakeholders,
                products);
    }
}
