package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** The accounts of a projection. They are locked in the order of their ids, and before any opportunity. */
final class AccountTable {
    private final String name;
    private final Table<AccountState> rows;

    AccountTable(ProjectionSchema schema) {
        this.name = schema.table("account");
        this.rows = Table.of(name, "id", AccountState.class);
    }

    /**
     * The stored accounts, locked {@code for share} until the transaction ends. An unknown account is inserted as its
     * opportunity's event describes it.
     */
    Map<UUID, AccountState> lockShared(Handle db, Map<UUID, AccountState> incoming) {
        Integer known = db.createQuery("select count(*) from " + name + " where id = any(:ids)")
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
        ColumnStatement insert = new ColumnStatement(
                db,
                rows.insertion()
                        + " order by r.id on conflict (id) do update set version = excluded.version where false");
        rows.bind(insert, List.copyOf(incoming));
        insert.execute();
        return read(db, incoming.stream().map(AccountState::id).toList(), "");
    }

    void update(Handle db, List<AccountState> newer) {
        rows.put(db, newer);
    }

    /**
     * Accounts that were merged into others are no longer of their topic. They stay as opportunities name them, until their
     * events of the merge are here.
     *
     * @param others accounts that the transaction changes next, which are locked with these
     */
    void leave(Handle db, Collection<Tombstone> deleted, Collection<UUID> others) {
        List<UUID> ids = deleted.stream().map(Tombstone::id).toList();
        List<UUID> all = new ArrayList<>(ids);
        all.addAll(others);
        db.createQuery("select id from " + name + " where id = any(:ids) order by id for no key update")
                .bindArray("ids", UUID.class, all)
                .mapTo(UUID.class)
                .list();
        db.createUpdate("update " + name + " a set partition = null, version = d.version"
                        + " from unnest(:ids, :versions) d (id, version) where a.id = d.id and a.version <= d.version")
                .bindArray("ids", UUID.class, ids)
                .bindArray(
                        "versions",
                        Long.class,
                        deleted.stream().map(Tombstone::version).toList())
                .execute();
    }

    private Map<UUID, AccountState> read(Handle db, Collection<UUID> ids, String lock) {
        Map<UUID, AccountState> found = new HashMap<>();
        db.createQuery("select * from " + name + " where id = any(:ids) order by id " + lock)
                .bindArray("ids", UUID.class, ids)
                .mapTo(AccountState.class)
                .forEach(account -> found.put(account.id(), account));
        return found;
    }
}
