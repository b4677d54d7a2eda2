package org.partnersuite.partnerprogram.ownpipeline.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How a partner's own pipeline is listed. */
final class OwnDealList {
    static final ListDefinition<OwnDealResponse> LIST = ListDefinition.of(OwnDealResponse.class)
            .select("t.*")
            .from("own_deal t")
            .within("partner_id")
            .id("t.id")
            .text("name", "t.name", FILTER, PREFIX)
            .text("client", "t.client", FILTER, PREFIX)
            .text("registrationNumber", "t.registration_number", FILTER)
            .text("externalSource", "t.external_source", FILTER)
            .text("externalId", "t.external_id", FILTER)
            .code("status", "t.status", DealStatus.class, FILTER)
            .date("closeDate", "t.close_date", FILTER, RANGE, SORT)
            .instant("updatedAt", "t.updated_at", RANGE, SORT, NOT_NULL)
            .plainSorts("closeDate", "updatedAt")
            .sortedBy("closeDate")
            .build();

    private OwnDealList() {}
}
