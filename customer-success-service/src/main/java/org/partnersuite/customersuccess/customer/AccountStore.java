package org.partnersuite.customersuccess.customer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
            + " external_id = r.external_id, key_version = r.version from " + KEY.rows()
            + " where a.id = r.id and a.key_version < r.version";

    private AccountStore() {}

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("account", "engagement_account");
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
