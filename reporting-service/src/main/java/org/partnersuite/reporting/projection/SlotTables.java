package org.partnersuite.reporting.projection;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** A slot as a whole. */
public final class SlotTables {
    private static final List<String> TABLES = List.of(
            "cell",
            "mark_cell",
            "client_cell",
            "briefed_client",
            "client_anchor",
            "activity_fact",
            "roadblock_fact",
            "deal_support_fact",
            "opportunity_requirement",
            "child_tombstone",
            "opportunity_fact",
            "opportunity_tombstone",
            "opportunity_anchor",
            "account");

    private SlotTables() {}

    /**
     * Empties a slot that does not serve, and forgets how far it had come, in one transaction: a consumer that still runs
     * finds its position gone, and begins anew in the emptied tables.
     */
    public static void clear(Handle db, Slot slot) {
        if (ServingProjection.slot(db) == slot) {
            throw new IllegalStateException("the slot serves: " + slot);
        }
        db.execute("set local lock_timeout = '5s'");
        new WatsonxOfferings(0, WatsonxOfferings.holdStill(db, slot.other()).codes()).write(db, slot);
        db.execute("delete from inbox_position where projection = ?", slot.consumption());
        db.execute("delete from inbox_parked where projection = ?", slot.consumption());
        db.execute(
                "truncate " + String.join(", ", TABLES.stream().map(slot::table).toList()));
    }
}
