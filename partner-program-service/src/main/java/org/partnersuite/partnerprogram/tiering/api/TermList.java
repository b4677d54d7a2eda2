package org.partnersuite.partnerprogram.tiering.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tiering.TierReason;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the tiers of one partner are listed. */
final class TermList {
    static final ListDefinition<TierTermResponse> LIST = ListDefinition.of(TierTermResponse.class)
            .from("partner_tier")
            .within("partner_id")
            .code("tier", "tier", Tier.class, FILTER)
            .code("reason", "reason", TierReason.class, FILTER)
            .date("from", "valid_from", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("from")
            .build();

    private TermList() {}
}
