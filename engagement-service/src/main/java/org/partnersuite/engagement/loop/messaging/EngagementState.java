package org.partnersuite.engagement.loop.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.EngagementDetails;
import org.partnersuite.engagement.loop.MethodStage;

/** The data of {@code engagement.engagement.v1}. */
record EngagementState(
        UUID id,
        long version,
        UUID accountId,
        String title,
        @Nullable String tdp,
        @Nullable String useCase,
        @Nullable String useCaseCode,
        @Nullable String offering,
        MethodStage stage,
        Instant stageEnteredAt,
        int loopNumber,
        @Nullable UUID previousEngagementId,
        String owner,
        @Nullable String sponsor,
        @Nullable String referenceArchitecture,
        @Nullable String workload,
        @Nullable LocalDate workloadInProductionOn,
        List<UUID> opportunityIds,
        Instant createdAt,
        Instant updatedAt) {

    static EngagementState of(Engagement engagement) {
        EngagementDetails details = engagement.details();
        return new EngagementState(
                engagement.id(),
                engagement.version(),
                details.accountId(),
                details.title(),
                details.tdp(),
                details.useCase(),
                details.useCaseCode(),
                details.offering(),
                engagement.progress().stage(),
                engagement.progress().enteredAt(),
                engagement.loopNumber(),
                engagement.previousEngagementId(),
                details.owner(),
                details.sponsor(),
                details.referenceArchitecture(),
                details.workload(),
                details.workloadInProductionOn(),
                details.opportunityIds(),
                engagement.createdAt(),
                engagement.updatedAt());
    }
}
