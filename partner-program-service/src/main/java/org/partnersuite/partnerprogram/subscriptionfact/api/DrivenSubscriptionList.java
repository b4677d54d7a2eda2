package org.partnersuite.partnerprogram.subscriptionfact.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How what partners drive is listed. */
final class DrivenSubscriptionList {
    static final ListDefinition<DrivenSubscriptionResponse> LIST = ListDefinition.of(DrivenSubscriptionResponse.class)
            .select("r.id, r.partner_id, r.association, r.engagement_model, r.from_day, r.to_day, r.customer_id,"
                    + " r.subscription_id, s.product, s.contract_start, s.contract_end, s.arr, s.tcv, s.currency,"
                    + " u.month, u.licensed, u.active_users, u.quantities")
            .from(
                    "fact_relation r left join fact_subscription s on s.id = r.subscription_id and not s.gone"
                            + " left join lateral (select month, licensed, active_users, quantities from fact_usage_month m"
                            + " where m.subscription_id = r.subscription_id and not m.gone order by month desc limit 1) u on true")
            .where("not r.gone")
            .partnerSees("r.partner_id = ?")
            .id("r.id")
            .uuid("partnerId", "r.partner_id", FILTER)
            .code("association", "r.association", FILTER)
            .uuid("customerId", "r.customer_id", FILTER)
            .uuid("subscriptionId", "r.subscription_id", FILTER)
            .date("from", "r.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "r.to_day", RANGE)
            .plainSorts("from")
            .accessPath("partnerId", "from")
            .accessPath("subscriptionId", "from")
            .sortedBy("-from")
            .build();

    private DrivenSubscriptionList() {}
}
