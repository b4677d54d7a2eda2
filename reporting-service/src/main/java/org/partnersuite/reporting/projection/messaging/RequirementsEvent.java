package org.partnersuite.reporting.projection.messaging;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.projection.RequirementState;

/** What reporting reads of {@code engagement.opportunity-requirements.v1}. */
record RequirementsEvent(UUID opportunityId, long version, List<String> missing, Instant evaluatedAt)
        implements ChildEvent<RequirementState> {
    static final String TOPIC = "engagement.opportunity-requirements.v1";

    @Override
    public @Nullable UUID aggregate() {
        return opportunityId;
    }

    @Override
    public RequirementState state(int partition) {
        return new RequirementState(
                Present.value("opportunityId", opportunityId),
                version,
                partition,
                new TreeSet<>(Present.value("missing", missing)),
                Present.value("evaluatedAt", evaluatedAt));
    }
}
