package org.partnersuite.partnerprogram.deal.api;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the states of one deal are listed. */
final class DealStateList {
    static final ListDefinition<DealResponse> LIST = ListDefinition.of(DealResponse.class)
            .select("s.*")
            .from("deal_state s")
            .id("s.version", FieldType.INTEGER)
            .integer("version", "s.version", SORT, NOT_NULL)
            .sortedBy("version")
            .build();

    private DealStateList() {}
}
