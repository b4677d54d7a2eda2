package org.partnersuite.reporting.projection;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** All tables of a projection. */
public final class ProjectionTables {
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

    private ProjectionTables() {}

    /**
     * Empties a projection that does not serve and deletes its positions, in one transaction. A consumer that still
     * runs finds its position deleted, and starts again with the empty tables.
     */
    public static void clear(Handle db, ProjectionSchema schema) {
        if (ServingProjection.schema(db) == schema) {
            throw new IllegalStateException("the projection serves: " + schema);
        }
        db.execute("set local lock_timeout = '5s'");
        new WatsonxOfferings(0, WatsonxOfferings.lockShared(db, schema.other()).codes()).write(db, schema);
        db.execute("delete from inbox_position where projection = ?", schema.consumption());
        db.execute("delete from inbox_parked where projection = ?", schema.consumption());
        db.execute("truncate "
                + String.join(", ", TABLES.stream().map(schema::table).toList()));
    }
}
