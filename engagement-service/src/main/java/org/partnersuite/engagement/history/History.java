package org.partnersuite.engagement.history;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Page;

/** The list of an aggregate's changes, oldest first. */
public final class History {
    public static final ListDefinition<HistoryEntry> LIST = ListDefinition.of(HistoryEntry.class)
            .select("e.at, e.subject, e.client, e.trace_id, e.action, e.changes::text as changes")
            .from("audit_entry e")
            .id("e.id", FieldType.INTEGER)
            .within("aggregate_type", "aggregate_id")
            .instant("at", "e.at", RANGE, SORT, NOT_NULL)
            .few()
            .build();

    private History() {}

    public static Page<HistoryEntry> of(Handle db, String aggregateType, UUID id, ListRequest<HistoryEntry> asked) {
        return asked.where("e.aggregate_type = ? and e.aggregate_id = ?", aggregateType, id)
                .page(db, (row, context) -> HistoryEntry.read(row));
    }
}
