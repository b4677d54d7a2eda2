package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Indicator;

/**
 * The result of an opportunity's requirements check (EN-11), from {@code engagement.opportunity-requirements.v1}.
 *
 * @param opportunityId also the id: there is one result for each opportunity
 * @param missing the missing requirements; all of them are one indicator, which counts the opportunity once
 */
public record RequirementState(UUID opportunityId, long version, SortedSet<String> missing, Instant evaluatedAt)
        implements Child {
    public static final String TOPIC = "engagement.opportunity-requirements.v1";

    public RequirementState {
        Required.of("missing", missing);
        Required.of("evaluatedAt", evaluatedAt);
    }

    @Override
    public UUID id() {
        return opportunityId;
    }

    @Override
    public @Nullable Indicator indicator() {
        return missing.isEmpty() ? null : Indicator.ofMissing(missing);
    }
}
