package org.partnersuite.partnerprogram.enablement.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How it is listed who takes part. */
final class EnablementParticipationList {
    static final ListDefinition<EnablementParticipationResponse> LIST = ListDefinition.of(
                    EnablementParticipationResponse.class)
            .select("t.*")
            .from("enablement_participation t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("cohortId", "t.cohort_id", FILTER)
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("person", "t.person", FILTER)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("cohortId", "createdAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("createdAt")
            .build();

    private EnablementParticipationList() {}
}
