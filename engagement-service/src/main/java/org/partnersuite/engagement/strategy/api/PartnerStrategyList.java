package org.partnersuite.engagement.strategy.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.engagement.strategy.StrategyRepository;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How partner strategies are listed. */
final class PartnerStrategyList {
    static final ListDefinition<TechnicalStrategyResponse> LIST = ListDefinition.of(TechnicalStrategyResponse.class)
            .select(StrategyRepository.COLUMNS)
            .from(StrategyRepository.TABLES)
            .where("s.partner_id is not null")
            .id("s.id")
            .uuid("partnerId", "s.partner_id", FILTER)
            .text("brand", "s.brand", FILTER)
            .text("owner", "s.owner", FILTER)
            .stamps("s")
            .few()
            .sortedBy("-createdAt")
            .build();

    private PartnerStrategyList() {}
}
