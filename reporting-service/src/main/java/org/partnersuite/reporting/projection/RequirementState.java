package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Indicator.Kind;

/**
 * The result of an opportunity's requirements check (EN-11), from {@code engagement.opportunity-requirements.v1}.
 *
 * @param opportunityId also the id: there is one result for each opportunity
 * @param missing the missing requirements, sorted; all of them are one indicator, which counts the opportunity once
 * @param recommended those that are recommended and not met, likewise
 */
public record RequirementState(
        @ColumnName("id") UUID opportunityId,
        long version,
        List<String> missing,
        List<String> recommended,
        Instant evaluatedAt)
        implements Child {
    public static final String TOPIC = "engagement.opportunity-requirements.v1";

    public RequirementState {
        missing = Required.of("missing", missing).stream().distinct().sorted().toList();
        recommended = Stream.ofNullable(recommended)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        Required.of("evaluatedAt", evaluatedAt);
    }

    @Override
    public UUID id() {
        return opportunityId;
    }

    @Override
    public List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>(2);
        add(Kind.MISSING, missing, indicators);
        add(Kind.RECOMMENDED, recommended, indicators);
        return List.copyOf(indicators);
    }

    private static void add(Kind kind, List<String> requirements, List<Indicator> indicators) {
        if (!requirements.isEmpty()) {
            indicators.add(Indicator.ofRequirements(kind, requirements));
        }
    }
}
