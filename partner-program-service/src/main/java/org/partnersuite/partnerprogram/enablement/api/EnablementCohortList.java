package org.partnersuite.partnerprogram.enablement.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How cohorts are listed. */
final class EnablementCohortList {
    static final ListDefinition<EnablementCohortResponse> LIST = ListDefinition.of(EnablementCohortResponse.class)
            .select("t.*")
            .from("enablement_cohort t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .date("startsOn", "t.starts_on", RANGE, SORT, NOT_NULL)
            .date("endsOn", "t.ends_on", RANGE)
            .stamps("t")
            .plainSorts("startsOn", "createdAt", "updatedAt")
            .accessPath("partnerId", "startsOn")
            .sortedBy("-startsOn")
            .build();

    private EnablementCohortList() {}
}
