package org.partnersuite.partnerprogram.counterpart.api;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How roles of our people are listed. */
final class CounterpartRoleList {
    static final ListDefinition<CounterpartRoleResponse> LIST = ListDefinition.of(CounterpartRoleResponse.class)
            .from("counterpart_role")
            .partnerSeesAll()
            .integer("position", "position", SORT, NOT_NULL)
            .few()
            .sortedBy("position")
            .build();

    private CounterpartRoleList() {}
}
