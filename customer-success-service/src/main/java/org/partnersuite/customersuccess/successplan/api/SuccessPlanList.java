package org.partnersuite.customersuccess.successplan.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.customersuccess.successplan.PlanStatus;
import org.partnersuite.customersuccess.successplan.PlanType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How success plans are listed: without their parts. */
final class SuccessPlanList {
    static final ListDefinition<SuccessPlanSummary> LIST = ListDefinition.of(SuccessPlanSummary.class)
            .select("""
                    t.id, t.version, t.customer_id, t.type, t.name, t.owner, t.subscription_ids, t.completeness, t.status,
                    t.submitted_at, t.submitted_on, t.submitted_by, t.submitted_by_partner, t.contract_start, t.timely,
                    t.activated_at, t.ended_at, t.close_reason, t.created_at, t.updated_at
                    """)
            .from("success_plan t")
            .partnerSees(
                    "t.customer_id in (select s.customer_id from held_subscription s where s.partner_of_record = ?)")
            .id("t.id")
            .uuid("customerId", "t.customer_id", FILTER)
            .code("type", "t.type", PlanType.class, FILTER)
            .code("status", "t.status", PlanStatus.class, FILTER)
            .text("owner", "t.owner", FILTER)
            .bool("timely", "t.timely", FILTER)
            .integer("completeness", "t.completeness", RANGE)
            .date("submittedOn", "t.submitted_on", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("customerId", "updatedAt")
            .accessPath("owner", "updatedAt")
            .accessPath("status", "updatedAt")
            .sortedBy("-updatedAt")
            .build();

    private SuccessPlanList() {}
}
