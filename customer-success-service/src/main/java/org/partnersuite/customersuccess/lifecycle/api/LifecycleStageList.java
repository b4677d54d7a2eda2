package org.partnersuite.customersuccess.lifecycle.api;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How stages are listed. */
final class LifecycleStageList {
    static final ListDefinition<LifecycleStageResponse> LIST = ListDefinition.of(LifecycleStageResponse.class)
            .select("s.*")
            .from("lifecycle_stage s")
            .partnerSeesAll()
            .id("s.id")
            .integer("number", "s.position", SORT, NOT_NULL)
            .few()
            .sortedBy("number")
            .build();

    private LifecycleStageList() {}
}
