package org.partnersuite.partnerprogram.deal.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How a partner's deals are listed, as they are known now or were known then. */
final class DealList {
    static final ListDefinition<DealResponse> LIST = ListDefinition.of(DealResponse.class)
            .select("s.*")
            .from("deal_state s")
            .within("partner_id")
            .id("s.deal_id")
            .text("name", "s.name", FILTER, PREFIX, SORT, NOT_NULL)
            .text("client", "s.client", FILTER, PREFIX, SORT)
            .code("status", "s.status", DealStatus.class, FILTER)
            .date("closeDate", "s.close_date", FILTER, RANGE, SORT)
            .code("currency", "s.currency", FILTER)
            .decimal("tcv", "s.tcv", RANGE, SORT, NOT_NULL)
            .bool("qualifies", "s.qualifies", FILTER)
            .bool("undated", "(s.close_date is null)", FILTER)
            .bool(
                    "registeredWithPartner",
                    "(exists (select from deal_registered r"
                            + " where r.deal_id = s.deal_id and r.partner_id = s.partner_id))",
                    FILTER)
            .uuid("opportunityId", "s.opportunity_id", FILTER)
            .text("externalSource", "s.external_source", FILTER)
            .text("externalId", "s.external_id", FILTER)
            .instant("knownFrom", "s.known_from", RANGE, SORT, NOT_NULL)
            .plainSorts("closeDate", "knownFrom")
            .sortedBy("closeDate")
            .build();

    private DealList() {}
}
