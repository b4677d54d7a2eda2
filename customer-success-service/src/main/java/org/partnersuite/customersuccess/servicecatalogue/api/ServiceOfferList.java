package org.partnersuite.customersuccess.servicecatalogue.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.servicecatalogue.ServiceFamily;
import org.partnersuite.customersuccess.servicecatalogue.ServiceKind;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How services are listed. A partner sees those that are offered, and of partners its own. */
final class ServiceOfferList {
    static final ListDefinition<ServiceOfferResponse> LIST = ListDefinition.of(ServiceOfferResponse.class)
            .select("o.*")
            .from("service_offer o")
            .partnerSees("o.offered and (o.partner_id is null or o.partner_id = ?)")
            .id("o.id")
            .text("code", "o.code", FILTER, SORT, NOT_NULL)
            .code("kind", "o.kind", ServiceKind.class, FILTER)
            .code("family", "o.family", ServiceFamily.class, FILTER)
            .uuid("partnerId", "o.partner_id", FILTER)
            .bool("free", "o.free", FILTER)
            .bool("offered", "o.offered", FILTER)
            .text("name", "o.name", PREFIX, SORT, NOT_NULL)
            .integer("place", "o.place", SORT)
            .stamps("o")
            .few()
            .sortedBy("code")
            .build();

    private ServiceOfferList() {}
}
