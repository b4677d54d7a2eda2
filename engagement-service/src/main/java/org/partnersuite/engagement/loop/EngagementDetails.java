package org.partnersuite.engagement.loop;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people may edit of an engagement. It is about a technology decision point or a use case, or both.
 *
 * @param tdp the client's technology decision point
 * @param useCaseCode which of the use cases of the reference data it is
 * @param sponsor at the client
 * @param opportunityIds in the order of their ids
 */
public record EngagementDetails(
        UUID accountId,
        String title,
        @Nullable String tdp,
        @Nullable String useCase,
        @Nullable String useCaseCode,
        @Nullable String offering,
        String owner,
        @Nullable String sponsor,
        @Nullable String referenceArchitecture,
        @Nullable String workload,
        @Nullable LocalDate workloadInProductionOn,
        List<UUID> opportunityIds) {

    public EngagementDetails {
        opportunityIds = opportunityIds.stream().sorted().toList();
    }

    EngagementDetails ofOpportunities(List<UUID> others) {
        return new EngagementDetails(
                accountId,
                title,
                tdp,
                useCase,
                useCaseCode,
                offering,
                owner,
                sponsor,
                referenceArchitecture,
                workload,
                workloadInProductionOn,
                others);
    }
}
