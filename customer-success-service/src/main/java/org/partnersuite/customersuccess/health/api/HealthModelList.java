package org.partnersuite.customersuccess.health.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How models are listed. */
final class HealthModelList {
    static final ListDefinition<HealthModelResponse> LIST = ListDefinition.of(HealthModelResponse.class)
            .select("m.*")
            .from("health_model m")
            .partnerSeesAll()
            .id("m.id")
            .text("offer", "m.offer", FILTER, SORT, NOT_NULL)
            .integer("version", "m.version", FILTER, RANGE, SORT, NOT_NULL)
            .instant("publishedAt", "m.published_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("offer")
            .build();

    private HealthModelList() {}
}
