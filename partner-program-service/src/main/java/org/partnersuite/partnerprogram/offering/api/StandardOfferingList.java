package org.partnersuite.partnerprogram.offering.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How standard offerings are listed. */
final class StandardOfferingList {
    static final ListDefinition<StandardOfferingResponse> LIST = ListDefinition.of(StandardOfferingResponse.class)
            .select("t.*")
            .from("standard_offering t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("name", "t.name", FILTER, PREFIX, SORT, NOT_NULL)
            .codes("holds", "t.holds", FILTER)
            .bool("worldwide", "t.worldwide", FILTER)
            .codes("geographies", "t.geographies", FILTER)
            .date("from", "t.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "t.to_day", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "from")
            .sortedBy("-createdAt")
            .build();

    private StandardOfferingList() {}
}
