package org.partnersuite.customersuccess.story.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.customersuccess.story.StoryKind;
import org.partnersuite.customersuccess.story.StoryStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How stories are listed. */
final class SuccessStoryList {
    static final ListDefinition<SuccessStoryResponse> LIST = ListDefinition.of(SuccessStoryResponse.class)
            .select("t.*")
            .from("success_story t")
            .partnerSees("exists (select from held_subscription s where s.customer_id = t.customer_id"
                    + " and (t.subscription_id is null or s.id = t.subscription_id)"
                    + " and (t.partner_id is null or t.partner_id = s.partner_of_record)"
                    + " and s.partner_of_record = ?)")
            .id("t.id")
            .code("kind", "t.kind", StoryKind.class, FILTER)
            .code("status", "t.status", StoryStatus.class, FILTER)
            .uuid("customerId", "t.customer_id", FILTER)
            .uuid("subscriptionId", "t.subscription_id", FILTER)
            .uuid("partnerId", "t.partner_id", FILTER)
            .uuid("planId", "t.plan_id", FILTER)
            .uuid("opportunityId", "t.opportunity_id", FILTER)
            .text("product", "t.product", FILTER)
            .text("useCase", "t.use_case", FILTER)
            .date("consentUntil", "t.consent_until", RANGE)
            .date("withdrawnOn", "t.withdrawn_on", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("customerId", "createdAt")
            .accessPath("partnerId", "createdAt")
            .accessPath("status", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private SuccessStoryList() {}
}
