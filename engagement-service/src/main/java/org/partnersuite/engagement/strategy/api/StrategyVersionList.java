package org.partnersuite.engagement.strategy.api;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the versions of one strategy are listed: the latest first. */
final class StrategyVersionList {
    static final ListDefinition<StrategyVersionResponse.Summary> LIST = ListDefinition.of(
                    StrategyVersionResponse.Summary.class)
            .select("""
                    v.number, v.published_by, v.published_at, v.note,
                    jsonb_array_length(v.content -> 'technologyDecisionPoints') as technology_decision_points,
                    jsonb_array_length(v.content -> 'useCases') as use_cases
                    """)
            .from("technical_strategy_version v")
            .id("v.number", FieldType.INTEGER)
            .instant("publishedAt", "v.published_at", RANGE, SORT, NOT_NULL)
            .within("strategy_id")
            .few()
            .sortedBy("-publishedAt")
            .build();

    private StrategyVersionList() {}
}
