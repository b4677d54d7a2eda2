package org.partnersuite.customersuccess.subscription.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.subscription.Agreement;
import org.partnersuite.customersuccess.subscription.SubscriptionStatus;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How subscriptions are listed. */
final class SubscriptionList {
    static final ListDefinition<SubscriptionResponse> LIST = ListDefinition.of(SubscriptionResponse.class)
            .select("s.*")
            .from("subscription s")
            .partnerSees("s.partner_of_record = ?")
            .id("s.id")
            .uuid("id", "s.id", FILTER)
            .uuid("customerId", "s.customer_id", FILTER)
            .text("externalSource", "s.external_source", FILTER)
            .text("externalId", "s.external_id", FILTER)
            .uuid("opportunityId", "s.opportunity_id", FILTER)
            .uuid("partnerOfRecord", "s.partner_of_record", FILTER)
            .text("product", "s.product", FILTER, SORT, NOT_NULL)
            .text("licenceType", "s.licence_type", FILTER)
            .code("supportLevel", "s.support_level", SupportLevel.class, FILTER)
            .code("engagementModel", "s.engagement_model", EngagementModel.class, FILTER)
            .code("term", "s.term", Agreement.Term.class, FILTER)
            .bool("autoRenew", "s.auto_renew", FILTER)
            .bool("orderValidated", "s.order_validated_at is not null", FILTER)
            .code("status", "s.status", SubscriptionStatus.class, FILTER)
            .bool("trial", "s.trial", FILTER)
            .text("currency", "s.currency", FILTER)
            .decimal("arr", "s.arr", RANGE, SORT, NOT_NULL)
            .date("contractStart", "s.contract_start", RANGE, SORT, NOT_NULL)
            .date("contractEnd", "s.contract_end", RANGE, SORT)
            .stamps("s")
            .plainSorts("createdAt", "updatedAt", "contractEnd")
            .accessPath("customerId", "contractEnd")
            .accessPath("partnerOfRecord", "contractEnd")
            .sortedBy("contractEnd")
            .build();

    private SubscriptionList() {}
}
