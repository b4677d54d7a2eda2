package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** The tombstones of a projection's opportunities or children. */
final class TombstoneTable {
    private final String name;
    private final Table<Tombstone> rows;
    private final String insert;

    private TombstoneTable(ProjectionSchema schema, String table) {
        this.name = schema.table(table);
        this.rows = Table.of(name, "id", Tombstone.class);
        this.insert = rows.insertion() + " on conflict (id) do update set version = greatest(" + table
                + ".version, excluded.version)";
    }

    static TombstoneTable ofOpportunities(ProjectionSchema schema) {
        return new TombstoneTable(schema, "opportunity_tombstone");
    }

    static TombstoneTable ofChildren(ProjectionSchema schema) {
        return new TombstoneTable(schema, "child_tombstone");
    }

    Map<UUID, Long> versions(Handle db, Collection<UUID> ids) {
        Map<UUID, Long> found = new HashMap<>();
        db.createQuery("select id, version from " + name + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    void write(Handle db, Collection<Tombstone> tombstones) {
        ColumnStatement statement = new ColumnStatement(db, insert);
        rows.bind(statement, List.copyOf(tombstones));
        statement.execute();
    }
}
