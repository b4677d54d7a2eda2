package org.partnersuite.engagement.transition.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How transition documents are listed. */
final class TransitionDocumentList {
    static final ListDefinition<TransitionDocumentResponse> LIST = ListDefinition.of(TransitionDocumentResponse.class)
            .select("t.*")
            .from("transition_document t")
            .partnerSees(OpportunityRow.ofPartner("t.opportunity_id"))
            .id("t.id")
            .lookedUp("accountId", "t.account_id", AccountStore.SURVIVOR)
            .uuid("engagementId", "t.engagement_id", FILTER)
            .lookedUp("opportunityId", "t.opportunity_id", OpportunityRow.SURVIVOR)
            .code("status", "t.status", DocumentStatus.class, FILTER)
            .text("customerSuccessManager", "t.customer_success_manager", FILTER)
            .text("preparedBy", "t.prepared_by", FILTER)
            .instant("submittedAt", "t.submitted_at", RANGE, SORT)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt", "submittedAt")
            .accessPath("accountId", "createdAt")
            .accessPath("engagementId", "createdAt")
            .accessPath("opportunityId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private TransitionDocumentList() {}
}
