package org.partnersuite.partnerprogram.recovery.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.recovery.RecoveryStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How recovery plans are listed. */
final class RecoveryPlanList {
    static final ListDefinition<RecoveryPlanResponse> LIST = ListDefinition.of(RecoveryPlanResponse.class)
            .select("t.*")
            .from("recovery_plan t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .uuid("noticeId", "t.notice_id", FILTER)
            .code("status", "t.status", RecoveryStatus.class, FILTER)
            .date("targetOn", "t.target_on", RANGE, SORT, NOT_NULL)
            .instant("createdAt", "t.created_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt", "targetOn")
            .accessPath("partnerId", "targetOn")
            .sortedBy("-createdAt")
            .build();

    private RecoveryPlanList() {}
}
