package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The accounts of a projection. They are locked in the order of their ids, and before any opportunity. */
final class AccountTable {
    private static final RowWriter<AccountState> WRITER = new RowWriter<>(List.of(
            Column.of("id", "uuid", AccountState::id),
            Column.of("version", "bigint", AccountState::version),
            Column.of("partition", "smallint", AccountState::partition),
            Column.of("name", "text", AccountState::name),
            Column.of("geography", "text", AccountState::geography),
            Column.of("market", "text", AccountState::market),
            Column.of("industry", "text", AccountState::industry),
            Column.of("segment", "text", AccountState::segment)));

    private final String table;

    AccountTable(ProjectionSchema schema) {
        this.table = schema.table("account");
    }

    /**
     * The stored accounts, locked {@code for share} until the transaction ends. An unknown account is inserted as its
     * opportunity's event describes it.
     */
    Map<UUID, AccountState> lockShared(Handle db, Map<UUID, AccountState> incoming) {
        Integer known = db.createQuery("select count(*) from " + table + " where id = any(:ids)")
                .bindArray("ids", UUID.class, incoming.keySet())
                .mapTo(Integer.class)
                .one();
        if (known < incoming.size()) {
            return lockForChange(db, incoming.values());
        }
        return read(db, incoming.keySet(), "for share");
    }

    /** The stored accounts, locked for a change. An unknown account is inserted as given. */
    Map<UUID, AccountState> lockForChange(Handle db, Collection<AccountState> incoming) {
        // An update that is never true locks the row without writing it.
        WRITER.execute(
                db,
                "insert into " + table + " as a (" + WRITER.names() + ") select " + WRITER.values() + " from "
                        + WRITER.relation()
                        + " order by r.id on conflict (id) do update set version = a.version where false",
                incoming);
        return read(db, incoming.stream().map(AccountState::id).toList(), "");
    }

    void update(Handle db, Collection<AccountState> newer) {
        WRITER.execute(
                db,
                "insert into " + table + " (" + WRITER.names() + ") select " + WRITER.values() + " from "
                        + WRITER.relation() + " on conflict (id) do update set " + WRITER.excluded(),
                newer);
    }

    private Map<UUID, AccountState> read(Handle db, Collection<UUID> ids, String lock) {
        Map<UUID, AccountState> found = new HashMap<>();
        db.createQuery("select " + WRITER.names() + " from " + table + " where id = any(:ids) order by id " + lock)
                .bindArray("ids", UUID.class, ids)
                .map(ConstructorMapper.of(AccountState.class))
                .forEach(account -> found.put(account.id(), account));
        return found;
    }
}
