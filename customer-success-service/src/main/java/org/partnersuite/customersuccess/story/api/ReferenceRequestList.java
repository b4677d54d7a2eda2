package org.partnersuite.customersuccess.story.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.customersuccess.story.ReferenceRequest;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How requests for references are listed. */
final class ReferenceRequestList {
    static final ListDefinition<ReferenceRequestResponse> LIST = ListDefinition.of(ReferenceRequestResponse.class)
            .select("t.*")
            .from("reference_request t")
            .id("t.id")
            .uuid("customerId", "t.customer_id", FILTER)
            .uuid("storyId", "t.story_id", FILTER)
            .code("outcome", "t.outcome", ReferenceRequest.Outcome.class, FILTER)
            .text("requestedBy", "t.requested_by", FILTER)
            .date("requestedOn", "t.requested_on", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("customerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private ReferenceRequestList() {}
}
