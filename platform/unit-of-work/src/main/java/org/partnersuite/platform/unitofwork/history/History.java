package org.partnersuite.platform.unitofwork.history;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Problem;
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

    /** @throws Problem 404 for an unknown aggregate */
    public static void requireAny(Handle db, String aggregateType, UUID id) {
        boolean known = db.createQuery(
                        "select exists (select from audit_entry where aggregate_type = :type and aggregate_id = :id)")
                .bind("type", aggregateType)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
        if (!known) {
            throw Problem.notFound();
        }
    }

    public static Page<HistoryEntry> of(Handle db, String aggregateType, UUID id, ListRequest<HistoryEntry> requested) {
        return page(db, requested.where("e.aggregate_type = ? and e.aggregate_id = ?", aggregateType, id));
    }

    /** Of a thing whose every state has an id of its own. */
    public static Page<HistoryEntry> of(
            Handle db, String aggregateType, Collection<UUID> ids, ListRequest<HistoryEntry> requested) {
        String all = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return page(
                db,
                requested.where(
                        "e.aggregate_type = ? and e.aggregate_id = any (cast(? as uuid[]))", aggregateType, all));
    }

    private static Page<HistoryEntry> page(Handle db, ListRequest<HistoryEntry> requested) {
        return requested.page(db, (row, context) -> HistoryEntry.read(row));
    }
}
