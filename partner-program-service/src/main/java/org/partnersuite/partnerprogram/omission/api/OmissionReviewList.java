package org.partnersuite.partnerprogram.omission.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.omission.OmissionStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How omission reviews are listed. */
final class OmissionReviewList {
    static final ListDefinition<OmissionReviewResponse> LIST = ListDefinition.of(OmissionReviewResponse.class)
            .select("t.*")
            .from("omission_review t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .uuid("ownDealId", "t.own_deal_id", FILTER)
            .code("status", "t.status", OmissionStatus.class, FILTER)
            .date("decideBy", "t.decide_by", RANGE, SORT, NOT_NULL)
            .date("escalatedOn", "t.escalated_on", RANGE)
            .instant("createdAt", "t.created_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt", "decideBy")
            .accessPath("partnerId", "decideBy")
            .accessPath("status", "decideBy")
            .sortedBy("decideBy")
            .build();

    private OmissionReviewList() {}
}
