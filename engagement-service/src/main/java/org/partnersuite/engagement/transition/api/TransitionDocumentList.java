package org.partnersuite.engagement.transition.api;

import static org.partnersuite.platform.rest.list.Use.COVERED;
import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SELECTIVE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How transition documents are listed. An index serves each sort, and each filter that leaves few rows. */
final class TransitionDocumentList {
    static final ListDefinition<TransitionDocumentResponse> LIST = ListDefinition.of(TransitionDocumentResponse.class)
            .select("t.*")
            .from("transition_document t")
            .id("t.id")
            .uuid("accountId", "t.account_id", FILTER)
            .uuid("engagementId", "t.engagement_id", FILTER)
            .uuid("opportunityId", "t.opportunity_id = any (" + OpportunityRow.LIVING + ")", FILTER)
            .code("status", "t.status", DocumentStatus.class, COVERED, FILTER)
            .text("customerSuccessManager", "t.customer_success_manager", FILTER, SELECTIVE)
            .text("preparedBy", "t.prepared_by", FILTER, SELECTIVE)
            .instant("submittedAt", "t.submitted_at", COVERED, RANGE, SORT)
            .instant("createdAt", "t.created_at", COVERED, RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "t.updated_at", COVERED, RANGE, SORT, NOT_NULL)
            .sortedBy("-createdAt")
            .build();

    private TransitionDocumentList() {}
}
