package org.partnersuite.customersuccess.health.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How scores are listed: the history of a subscription, of a customer, or of all. */
final class HealthScoreList {
    private static final String NEWEST = "exists (select from health_state n"
            + " where n.subscription_id = h.subscription_id and n.number = h.number)";

    static final ListDefinition<HealthScoreSummary> LIST = ListDefinition.of(HealthScoreSummary.class)
            .select("h.*")
            .from("health_score h join " + SubscriptionStore.joined("h.subscription_id"))
            .partnerSees("s.partner_of_record = ?")
            .id("h.id")
            .uuid("subscriptionId", "h.subscription_id", FILTER)
            .uuid("customerId", "h.customer_id", FILTER)
            .uuid("partnerOfRecord", "s.partner_of_record", FILTER)
            .text("product", "s.product", FILTER)
            .text("modelOffer", "h.offer", FILTER)
            .integer("modelVersion", "h.model_version", FILTER)
            .bool("current", NEWEST, FILTER)
            .code("band", "h.band", Colour.class, FILTER)
            .code("resultBand", "h.result_band", Colour.class, FILTER)
            .decimal("score", "h.score", RANGE, SORT)
            .instant("scoredAt", "h.scored_at", RANGE, SORT, NOT_NULL)
            .plainSorts("scoredAt")
            .accessPath("subscriptionId", "scoredAt")
            .accessPath("customerId", "scoredAt")
            .sortedBy("-scoredAt")
            .build();

    private HealthScoreList() {}
}
