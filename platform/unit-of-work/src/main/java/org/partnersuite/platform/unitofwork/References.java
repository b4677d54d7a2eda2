package org.partnersuite.platform.unitofwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.body.ReferenceIds;

/** What there is by external ids, as the caller may read it. */
@ApplicationScoped
public class References implements ReferenceIds {
    private final Database database;
    private final Instance<KeyedTable> tables;

    References(Database database, @Any Instance<KeyedTable> tables) {
        this.database = database;
        this.tables = tables;
    }

    @Override
    public Map<ExternalId, UUID> of(String kind, Set<ExternalId> keys) {
        return database.read(db -> of(db, kind, keys));
    }

    /** The same within a transaction, for imports. */
    public ReferenceIds in(Handle db) {
        return (kind, keys) -> of(db, kind, keys);
    }

    private Map<ExternalId, UUID> of(Handle db, String kind, Set<ExternalId> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        KeyedTable table = tables.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of " + kind));
        List<ExternalId> asked = List.copyOf(keys);
        Map<ExternalId, UUID> found = new HashMap<>();
        db.createQuery("select t.external_source as source, t.external_id as key, " + table.id() + " as id from "
                        + table.rows() + " join unnest(:sources, :ids) as k (source, id)"
                        + " on t.external_source = k.source and t.external_id = k.id order by t.version")
                .bindArray(
                        "sources",
                        String.class,
                        asked.stream().map(ExternalId::source).toList())
                .bindArray(
                        "ids", String.class, asked.stream().map(ExternalId::id).toList())
                .map((row, context) -> Map.entry(
                        new ExternalId(row.getString("source"), row.getString("key")), row.getObject("id", UUID.class)))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
