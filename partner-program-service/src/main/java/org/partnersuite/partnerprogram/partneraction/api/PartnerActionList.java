package org.partnersuite.partnerprogram.partneraction.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.partneraction.ActionSide;
import org.partnersuite.partnerprogram.partneraction.ActionStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How actions are listed. */
final class PartnerActionList {
    static final ListDefinition<PartnerActionResponse> LIST = ListDefinition.of(PartnerActionResponse.class)
            .select("t.*")
            .from("partner_action t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .uuid("recoveryPlanId", "t.recovery_plan_id", FILTER)
            .uuid("partnerReviewId", "t.partner_review_id", FILTER)
            .code("side", "t.side", ActionSide.class, FILTER)
            .code("status", "t.status", ActionStatus.class, FILTER)
            .integer("priority", "t.priority", FILTER)
            .date("dueOn", "t.due_on", RANGE, SORT, NOT_NULL)
            .instant("createdAt", "t.created_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt", "dueOn")
            .accessPath("partnerId", "dueOn")
            .accessPath("recoveryPlanId", "dueOn")
            .accessPath("partnerReviewId", "dueOn")
            .sortedBy("dueOn")
            .build();

    private PartnerActionList() {}
}
