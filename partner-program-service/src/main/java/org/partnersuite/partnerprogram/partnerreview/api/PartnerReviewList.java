package org.partnersuite.partnerprogram.partnerreview.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.partnerreview.ReviewStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How monthly reviews are listed. */
final class PartnerReviewList {
    static final ListDefinition<PartnerReviewResponse> LIST = ListDefinition.of(PartnerReviewResponse.class)
            .select("t.*")
            .from("partner_review t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .code("status", "t.status", ReviewStatus.class, FILTER)
            .date("plannedOn", "t.planned_on", RANGE, SORT, NOT_NULL)
            .date("heldOn", "t.held_on", RANGE)
            .instant("createdAt", "t.created_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt", "plannedOn")
            .accessPath("partnerId", "plannedOn")
            .sortedBy("-plannedOn")
            .build();

    private PartnerReviewList() {}
}
