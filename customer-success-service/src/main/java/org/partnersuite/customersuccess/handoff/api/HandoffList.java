package org.partnersuite.customersuccess.handoff.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How handoffs are listed. */
final class HandoffList {
    static final ListDefinition<HandoffResponse> LIST = ListDefinition.of(HandoffResponse.class)
            .select("h.*")
            .from("handoff h")
            .id("h.id")
            .code("template", "h.template", Handoff.Template.class, FILTER)
            .code("status", "h.status", Handoff.Status.class, FILTER)
            .uuid("accountId", "h.account_id", FILTER)
            .uuid("opportunityId", "h.opportunity_id", FILTER)
            .uuid("engagementId", "h.engagement_id", FILTER)
            .uuid("transitionDocumentId", "h.document_id", FILTER)
            .text("customerSuccessManager", "h.customer_success_manager", FILTER)
            .instant("initiatedAt", "h.initiated_at", RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "h.updated_at", RANGE, SORT, NOT_NULL)
            .plainSorts("initiatedAt", "updatedAt")
            .accessPath("accountId", "initiatedAt")
            .accessPath("opportunityId", "initiatedAt")
            .accessPath("status", "initiatedAt")
            .accessPath("customerSuccessManager", "initiatedAt")
            .sortedBy("-initiatedAt")
            .build();

    private HandoffList() {}
}
