package org.partnersuite.customersuccess.incident.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How incidents are listed. */
final class IncidentList {
    static final ListDefinition<IncidentResponse> LIST = ListDefinition.of(IncidentResponse.class)
            .select("i.*")
            .from("incident i join " + SubscriptionStore.joined("i.subscription_id"))
            .partnerSees("s.partner_of_record = ?")
            .id("i.id")
            .uuid("subscriptionId", "i.subscription_id", FILTER)
            .uuid("customerId", "i.customer_id", FILTER)
            .text("externalSource", "i.external_source", FILTER)
            .text("externalId", "i.external_id", FILTER)
            .integer("severity", "i.severity", FILTER, RANGE, SORT, NOT_NULL)
            .bool("open", "i.closed_at is null", FILTER)
            .instant("openedAt", "i.opened_at", RANGE, SORT, NOT_NULL)
            .instant("closedAt", "i.closed_at", RANGE)
            .stamps("i")
            .plainSorts("openedAt", "updatedAt")
            .accessPath("subscriptionId", "openedAt")
            .accessPath("customerId", "openedAt")
            .sortedBy("-openedAt")
            .build();

    private IncidentList() {}
}
