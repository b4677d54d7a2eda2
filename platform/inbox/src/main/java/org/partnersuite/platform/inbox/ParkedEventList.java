package org.partnersuite.platform.inbox;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.platform.rest.list.ListDefinition;

/** The list of parked records, without their content. */
final class ParkedEventList {
    static final ListDefinition<ParkedEventView> LIST = ListDefinition.of(ParkedEventView.class)
            .select("id, projection, topic, partition, record_offset, key, reason, attempts, parked_at, tried_at")
            .from("inbox_parked")
            .code("projection", "projection", FILTER)
            .code("topic", "topic", FILTER)
            .text("key", "key", FILTER)
            .integer("offset", "record_offset", RANGE, SORT, NOT_NULL)
            .instant("parkedAt", "parked_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("parkedAt")
            .build();

    static final RowMapper<ParkedEventView> ROW = (row, context) -> new ParkedEventView(
            row.getObject("id", UUID.class),
            row.getString("projection"),
            row.getString("topic"),
            row.getInt("partition"),
            row.getLong("record_offset"),
            row.getString("key"),
            row.getString("reason"),
            row.getInt("attempts"),
            ParkedEvents.instant(row, "parked_at"),
            ParkedEvents.instantIfAny(row, "tried_at"));

    private ParkedEventList() {}
}
