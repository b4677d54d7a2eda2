package org.partnersuite.customersuccess.servicecatalogue.api;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** What was done of a subscription's service. */
final class ServiceDeliveryList {
    static final ListDefinition<ServiceDeliveryResponse> LIST = ListDefinition.of(ServiceDeliveryResponse.class)
            .select("d.*")
            .from("service_delivery d")
            .within("subscription_service_id")
            .id("d.id")
            .date("doneOn", "d.done_on", RANGE, SORT, NOT_NULL)
            .instant("recordedAt", "d.recorded_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("doneOn")
            .build();

    private ServiceDeliveryList() {}
}
