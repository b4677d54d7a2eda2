package org.partnersuite.reporting.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A slot's accounts. They are always locked in the order of their ids, and before any opportunity. */
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

    AccountTable(Slot slot) {
        this.table = slot.table("account");
    }

    /** The current accounts, kept from changing until the transaction ends; an unknown one begins as its opportunity tells it. */
    Map<UUID, AccountState> holdStill(Handle db, Map<UUID, AccountState> told) {
        Integer known = db.createQuery("select count(*) from " + table + " where id = any(:ids)")
                .bindArray("ids", UUID.class, told.keySet())
                .mapTo(Integer.class)
                .one();
        if (known < told.size()) {
            return lockForChange(db, told.values());
        }
        return read(db, told.keySet(), "for share");
    }

    /** The accounts as they are, locked; an unknown one is there as it is told. */
    Map<UUID, AccountState> lockForChange(Handle db, Collection<AccountState> told) {
        // An update that is never true locks the row without writing it.
        WRITER.execute(
                db,
                "insert into " + table + " as a (" + WRITER.names() + ") select " + WRITER.values() + " from "
                        + WRITER.relation()
                        + " order by r.id on conflict (id) do update set version = a.version where false",
                told);
        return read(db, told.stream().map(AccountState::id).toList(), "");
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
                .map((row, context) -> account(row))
                .forEach(account -> found.put(account.id(), account));
        return found;
    }

    private static AccountState account(ResultSet row) throws SQLException {
        return new AccountState(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("partition", Integer.class),
                row.getString("name"),
                row.getString("geography"),
                row.getString("market"),
                row.getString("industry"),
                row.getString("segment"));
    }
}
