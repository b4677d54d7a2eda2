package org.partnersuite.platform.unitofwork.history;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import java.util.UUID;
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
            .instant("at", "e.at", RANGE, SORT, NOT_NULL)
            .build();

    private History() {}

    /** @throws Problem 404 for what nobody ever created */
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

    public static Page<HistoryEntry> of(Handle db, String aggregateType, UUID id, ListRequest<HistoryEntry> asked) {
        return asked.where("e.aggregate_type = ? and e.aggregate_id = ?", aggregateType, id)
                .page(db, (row, context) -> HistoryEntry.read(row));
    }
}
