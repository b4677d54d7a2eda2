package org.partnersuite.reporting.projection;

import java.util.SortedSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A row for each opportunity of which any event has arrived, its own or one of a related record. The first event
 * inserts the row. Every change of where something counts locks it, so that of two concurrent changes the later one
 * sees the earlier. Rows are locked in the order of their ids, before the opportunities.
 */
final class AnchorTable {
    private final String table;

    private AnchorTable(ProjectionSchema schema, String name) {
        this.table = schema.table(name);
    }

    static AnchorTable ofOpportunities(ProjectionSchema schema) {
        return new AnchorTable(schema, "opportunity_anchor");
    }

    /** The same for accounts: briefings of several opportunities count an account once. */
    static AnchorTable ofClients(ProjectionSchema schema) {
        return new AnchorTable(schema, "client_anchor");
    }

    void lock(Handle db, SortedSet<UUID> ids) {
        // An update that is never true locks the row without writing it.
        db.createUpdate("insert into " + table
                        + " as a (id) select id from unnest(:ids) with ordinality r (id, position)"
                        + " order by position on conflict (id) do update set id = a.id where false")
                .bindArray("ids", UUID.class, ids)
                .execute();
    }
}
