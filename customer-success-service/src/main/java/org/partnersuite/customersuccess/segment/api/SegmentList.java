package org.partnersuite.customersuccess.segment.api;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How segments are listed. */
final class SegmentList {
    static final ListDefinition<SegmentResponse> LIST = ListDefinition.of(SegmentResponse.class)
            .select("s.*")
            .from("segment s")
            .partnerSeesAll()
            .id("s.id")
            .integer("position", "s.position", SORT, NOT_NULL)
            .few()
            .sortedBy("position")
            .build();

    private SegmentList() {}
}
