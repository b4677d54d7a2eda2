package org.partnersuite.customersuccess.handoff.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.handoff.HandoffStatus;
import org.partnersuite.customersuccess.handoff.template.HandoffKind;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How handoffs are listed. */
final class HandoffList {
    static final ListDefinition<HandoffResponse> LIST = ListDefinition.of(HandoffResponse.class)
            .select("h.*")
            .from("handoff h")
            .partnerSees("h.receiver_partner = ?")
            .id("h.id")
            .code("template", "h.template", FILTER)
            .code("kind", "h.kind", HandoffKind.class, FILTER)
            .code("status", "h.status", HandoffStatus.class, FILTER)
            .uuid("customerId", "h.customer_id", FILTER)
            .uuid("accountId", "h.account_id", FILTER)
            .uuid("opportunityId", "h.opportunity_id", FILTER)
            .uuid("engagementId", "h.engagement_id", FILTER)
            .uuid("subscriptionId", "h.subscription_id", FILTER)
            .uuid("transitionDocumentId", "h.document_id", FILTER)
            .text("sender", "h.sender", FILTER)
            .text("receiver", "h.receiver", FILTER)
            .text("customerSuccessManager", "h.receiver", FILTER)
            .bool(
                    "overdue",
                    "(h.overdue_since is not null and h.status in ('INITIATED', 'IN_REVIEW', 'RETURNED'))",
                    FILTER)
            .date("dueOn", "h.due_on", RANGE)
            .instant("initiatedAt", "h.initiated_at", RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "h.updated_at", RANGE, SORT, NOT_NULL)
            .plainSorts("initiatedAt", "updatedAt")
            .accessPath("customerId", "initiatedAt")
            .accessPath("accountId", "initiatedAt")
            .accessPath("opportunityId", "initiatedAt")
            .accessPath("status", "initiatedAt")
            .accessPath("receiver", "initiatedAt")
            .sortedBy("-initiatedAt")
            .build();

    private HandoffList() {}
}
