package org.partnersuite.partnerprogram.standing.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the snapshots of one partner are listed. */
final class SnapshotList {
    static final ListDefinition<SnapshotResponse> LIST = ListDefinition.of(SnapshotResponse.class)
            .from("standing_snapshot")
            .within("partner_id")
            .id("number", FieldType.INTEGER)
            .date("day", "day", FILTER, RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("-day")
            .build();

    private SnapshotList() {}
}
