package org.partnersuite.partnerprogram.partner.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.partner.EngagementModel;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.partner.PartnerType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How partners are listed. */
final class PartnerList {
    static final ListDefinition<PartnerResponse> LIST = ListDefinition.of(PartnerResponse.class)
            .from("partner")
            .partnerSees("id = ?")
            .text("name", "name", FILTER, PREFIX, SORT, NOT_NULL)
            .code("status", "status", PartnerStatus.class, FILTER, SORT, NOT_NULL)
            .code("engagementModel", "engagement_model", EngagementModel.class, FILTER)
            .code("type", "type", PartnerType.class, FILTER)
            .codes("geographies", "geographies", FILTER)
            .text("externalSource", "external_source", FILTER)
            .text("externalId", "external_id", FILTER)
            .instant("createdAt", "created_at", RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "updated_at", RANGE, SORT, NOT_NULL)
            .plainSorts("name", "createdAt", "updatedAt")
            .sortedBy("name")
            .build();

    private PartnerList() {}
}
