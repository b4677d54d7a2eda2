package org.partnersuite.customersuccess.review.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.review.ReviewKind;
import org.partnersuite.customersuccess.review.ReviewStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How business reviews are listed. */
final class BusinessReviewList {
    static final ListDefinition<BusinessReviewResponse> LIST = ListDefinition.of(BusinessReviewResponse.class)
            .select("t.*")
            .from("business_review t")
            .partnerSees("(with caller (id) as (select cast(? as uuid)) select case when t.customer_id is null"
                    + " then t.partner_id = caller.id else exists (select from held_subscription s"
                    + " where s.customer_id = t.customer_id and s.partner_of_record = caller.id"
                    + " and (t.subscription_id is null or s.id = t.subscription_id)"
                    + " and (t.partner_id is null or t.partner_id = caller.id)) end from caller)")
            .id("t.id")
            .code("kind", "t.kind", ReviewKind.class, FILTER)
            .code("status", "t.status", ReviewStatus.class, FILTER)
            .uuid("customerId", "t.customer_id", FILTER)
            .uuid("subscriptionId", "t.subscription_id", FILTER)
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("organizer", "t.organizer", FILTER)
            .date("plannedOn", "t.planned_on", RANGE, SORT, NOT_NULL)
            .date("heldOn", "t.held_on", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt", "plannedOn")
            .accessPath("customerId", "plannedOn")
            .accessPath("subscriptionId", "plannedOn")
            .accessPath("partnerId", "plannedOn")
            .accessPath("status", "plannedOn")
            .sortedBy("-plannedOn")
            .build();

    private BusinessReviewList() {}
}
