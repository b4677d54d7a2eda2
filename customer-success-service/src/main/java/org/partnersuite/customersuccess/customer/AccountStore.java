package org.partnersuite.customersuccess.customer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Table;

/** The newest that is known of the engagement service's accounts. */
final class AccountStore {
    private static final Table<AccountKey> KEY = Table.of("engagement_account", "id", AccountKey.class);
    private static final String SET_KEYS = "update engagement_account a set external_source = r.external_source,"
            + " external_id = r.external_id, industry = r.industry, key_version = r.version from " + KEY.rows()
            + " where a.id = r.id and a.key_version < r.version";

    private AccountStore() {}

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("account", "engagement_account t", "coalesce(t.merged_into, t.id)");
    }

    /**
     * Stores newer versions and returns the newest of each. The rows stay locked in the order of ids until the
     * transaction ends, so that linking and renaming a customer are serialised.
     */
    static Map<UUID, Account> keep(Handle db, Collection<Account> received) {
        List<Account> sorted = received.stream()
                .sorted(Comparator.comparing(a -> a.id().toString()))
                .toList();
        return db
                .createQuery("""
                    insert into engagement_account as known (id, version, name)
                    select * from unnest(:ids, :versions, :names)
                    on conflict (id) do update
                        set version = greatest(known.version, excluded.version),
                            name = case when known.version < excluded.version then excluded.name else known.name end
                    returning *
                    """)
                .bindArray("ids", UUID.class, sorted.stream().map(Account::id).toList())
                .bindArray(
                        "versions",
                        Long.class,
                        sorted.stream().map(Account::version).toList())
                .bindArray(
                        "names",
                        String.class,
                        sorted.stream().map(Account::name).toList())
                .mapTo(Account.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** The accounts are kept, and locked, before. */
    static void key(Handle db, List<AccountKey> keys) {
        ColumnStatement in = new ColumnStatement(db, SET_KEYS);
        KEY.bind(in, keys);
        in.execute();
    }

    /** The survivors of those of these that were merged, locked, by the merged ids. */
    static Map<UUID, Account> lockSurvivors(Handle db, Collection<UUID> ids) {
        Map<UUID, UUID> merged = new HashMap<>();
        db.createQuery("select id, merged_into from engagement_account where id = any(:ids) and merged_into is not"
                        + " null")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("merged_into", UUID.class)))
                .forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
        if (merged.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Account> survivors = db
                .createQuery("select * from engagement_account where id = any(:ids) order by id for no key update")
                .bindArray("ids", UUID.class, merged.values())
                .mapTo(Account.class)
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        Map<UUID, Account> found = new HashMap<>();
        merged.forEach((id, survivor) -> found.put(id, Objects.requireNonNull(survivors.get(survivor))));
        return found;
    }

    /**
     * Remembers a merge, whichever of the two accounts is known yet; both rows stay locked until the transaction ends.
     * Earlier merges are redirected, so that one step leads to the survivor.
     *
     * @return the survivor as far as it is known, whose name is blank when nothing is
     */
    static Account merge(Handle db, AccountMerged merge) {
        db.createUpdate("""
            insert into engagement_account as known (id, version, name)
            select r.id, 0, coalesce((select a.name from engagement_account a where a.id = :merged), '')
            from unnest(:both) r (id) order by r.id
            on conflict (id) do update set version = known.version
            """)
                .bind("merged", merge.merged())
                .bindArray("both", UUID.class, merge.merged(), merge.survivor())
                .execute();
        Account survivor = db.createQuery("""
            select * from engagement_account
            where id = (select coalesce(a.merged_into, a.id) from engagement_account a where a.id = :id)
            for no key update
            """)
                .bind("id", merge.survivor())
                .mapTo(Account.class)
                .one();
        db.createUpdate("update engagement_account set merged_into = :survivor"
                        + " where (id = :merged or merged_into = :merged) and id <> :survivor")
                .bind("survivor", survivor.id())
                .bind("merged", merge.merged())
                .execute();
        return survivor;
    }

    /** The survivor of an account that was merged. */
    static Optional<UUID> survivor(Handle db, UUID id) {
        return db.createQuery("select merged_into from engagement_account where id = :id and merged_into is not null")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne();
    }

    /**
     * Locks the account until the transaction ends. An account that an event is changing is not found, because waiting
     * for it with a locked customer could deadlock.
     */
    static Optional<Account> lock(Handle db, UUID id) {
        return db.createQuery("select * from engagement_account where id = :id for share skip locked")
                .bind("id", id)
                .mapTo(Account.class)
                .findOne();
    }
}
