package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Indicator;

/**
 * The result of an opportunity's requirements check (EN-11), from {@code engagement.opportunity-requirements.v1}.
 *
 * @param opportunityId also the id: there is one result for each opportunity
 * @param missing the missing requirements, sorted; all of them are one indicator, which counts the opportunity once
 */
public record RequirementState(
        @ColumnName("id") UUID opportunityId, long version, List<String> missing, Instant evaluatedAt)
        implements Child {
    public static final String TOPIC = "engagement.opportunity-requirements.v1";

    public RequirementState {
        missing = Required.of("missing", missing).stream().distinct().sorted().toList();
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
