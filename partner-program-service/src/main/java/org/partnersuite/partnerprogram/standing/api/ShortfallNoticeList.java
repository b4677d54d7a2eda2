package org.partnersuite.partnerprogram.standing.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How notices of shortfalls are listed. */
final class ShortfallNoticeList {
    static final ListDefinition<ShortfallNoticeResponse> LIST = ListDefinition.of(ShortfallNoticeResponse.class)
            .select("t.*")
            .from("shortfall_notice t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .code("tier", "t.tier", Tier.class, FILTER)
            .bool("open", "(t.closed_on is null)", FILTER)
            .date("openedOn", "t.opened_on", RANGE, SORT, NOT_NULL)
            .date("closedOn", "t.closed_on", RANGE)
            .instant("createdAt", "t.created_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt", "openedOn")
            .accessPath("partnerId", "openedOn")
            .sortedBy("-openedOn")
            .build();

    private ShortfallNoticeList() {}
}
