package org.partnersuite.platform.parkedwork;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.platform.rest.list.ListDefinition;

/** The list of parked items. */
final class ParkedWorkList {
    static final ListDefinition<ParkedWorkView> LIST = ListDefinition.of(ParkedWorkView.class)
            .select(ParkedWork.COLUMNS)
            .from("(select * from parked_work where discarded_at is null) as open")
            .code("worker", "worker", FILTER)
            .uuid("item", "item", FILTER)
            .instant("parkedAt", "parked_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("parkedAt")
            .build();

    static final RowMapper<ParkedWorkView> ROW = (row, context) -> ParkedWork.read(row);

    private ParkedWorkList() {}
}
