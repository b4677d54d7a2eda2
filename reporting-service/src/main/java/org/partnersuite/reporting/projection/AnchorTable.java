package org.partnersuite.reporting.projection;

import java.util.SortedSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A row for each opportunity that anything was told of, the opportunity itself or what hangs on it. Whoever comes first makes
 * it; whoever changes where something of the opportunity counts holds it, so that of two that come side by side the later
 * one sees the other. They are locked in the order of their ids, before the opportunities.
 */
final class AnchorTable {
    private final String table;

    private AnchorTable(Slot slot, String name) {
        this.table = slot.table(name);
    }

    static AnchorTable ofOpportunities(Slot slot) {
        return new AnchorTable(slot, "opportunity_anchor");
    }

    /** The same for accounts, which briefings of several opportunities count once. */
    static AnchorTable ofClients(Slot slot) {
        return new AnchorTable(slot, "client_anchor");
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
