package org.partnersuite.customersuccess.growth.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.customersuccess.growth.CandidatePriority;
import org.partnersuite.customersuccess.growth.CandidateStatus;
import org.partnersuite.customersuccess.growth.GrowthDirection;
import org.partnersuite.customersuccess.growth.InsightSource;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How growth candidates are listed. */
final class GrowthCandidateList {
    static final ListDefinition<GrowthCandidateResponse> LIST = ListDefinition.of(GrowthCandidateResponse.class)
            .select("t.*")
            .from("growth_candidate t")
            .partnerSees("exists (select from held_subscription s where s.customer_id = t.customer_id"
                    + " and (t.subscription_id is null or s.id = t.subscription_id)"
                    + " and (t.partner_id is null or t.partner_id = s.partner_of_record)"
                    + " and s.partner_of_record = ?)")
            .id("t.id")
            .uuid("customerId", "t.customer_id", FILTER)
            .uuid("subscriptionId", "t.subscription_id", FILTER)
            .code("direction", "t.direction", GrowthDirection.class, FILTER)
            .code("status", "t.status", CandidateStatus.class, FILTER)
            .code("priority", "t.priority", CandidatePriority.class, FILTER)
            .text("product", "t.product", FILTER)
            .code("insightSource", "t.insight_source", InsightSource.class, FILTER)
            .text("displacedCompetitor", "t.displaced_competitor", FILTER)
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("addedBy", "t.added_by", FILTER)
            .uuid("opportunityId", "t.opportunity_id", FILTER)
            .date("closedOn", "t.closed_on", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("customerId", "createdAt")
            .accessPath("subscriptionId", "createdAt")
            .accessPath("status", "createdAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private GrowthCandidateList() {}
}
