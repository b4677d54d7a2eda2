package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The tombstones of a projection's opportunities or children. */
final class TombstoneTable {
    private static final RowWriter<Tombstone> WRITER = new RowWriter<>(List.of(
            Column.of("id", "uuid", Tombstone::id),
            Column.of("version", "bigint", Tombstone::version),
            Column.of("partition", "smallint", Tombstone::partition)));

    private final String table;

    private TombstoneTable(ProjectionSchema schema, String name) {
        this.table = schema.table(name);
    }

    static TombstoneTable ofOpportunities(ProjectionSchema schema) {
        return new TombstoneTable(schema, "opportunity_tombstone");
    }

    static TombstoneTable ofChildren(ProjectionSchema schema) {
        return new TombstoneTable(schema, "child_tombstone");
    }

    Map<UUID, Long> versions(Handle db, Collection<UUID> ids) {
        Map<UUID, Long> found = new HashMap<>();
        db.createQuery("select id, version from " + table + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    void write(Handle db, Collection<Tombstone> tombstones) {
        WRITER.execute(
                db,
                "insert into " + table + " as t (" + WRITER.names() + ") select " + WRITER.values() + " from "
                        + WRITER.relation()
                        + " on conflict (id) do update set version = greatest(t.version, excluded.version)",
                tombstones);
    }
}
