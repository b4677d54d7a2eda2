package org.partnersuite.customersuccess.relation.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.relation.Association;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How relations are listed. */
final class RelationList {
    static final ListDefinition<RelationResponse> LIST = ListDefinition.of(RelationResponse.class)
            .select("r.*")
            .from("partner_relation r")
            .partnerSees("r.partner_id = ?")
            .id("r.id")
            .uuid("customerId", "r.customer_id", FILTER)
            .uuid("subscriptionId", "r.subscription_id", FILTER)
            .uuid("partnerId", "r.partner_id", FILTER)
            .code("association", "r.association", Association.class, FILTER)
            .code("engagementModel", "r.engagement_model", EngagementModel.class, FILTER)
            .date("from", "r.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "r.to_day", RANGE)
            .stamps("r")
            .plainSorts("createdAt", "updatedAt", "from")
            .accessPath("customerId", "from")
            .accessPath("subscriptionId", "from")
            .accessPath("partnerId", "from")
            .sortedBy("-from")
            .build();

    private RelationList() {}
}
