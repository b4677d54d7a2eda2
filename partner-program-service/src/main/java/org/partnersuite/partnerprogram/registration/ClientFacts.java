package org.partnersuite.partnerprogram.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** What other services tell of clients: their accounts, the customers that they are, and the subscriptions of these. */
public final class ClientFacts {
    private static final Table<Account> ACCOUNT = Table.of("client_account", "id", Account.class);
    private static final Table<Customer> CUSTOMER = Table.of("client_customer", "id", Customer.class);
    private static final Table<Subscription> SUBSCRIPTION = Table.of("client_subscription", "id", Subscription.class);

    private ClientFacts() {}

    /** @param nameKey null when it was deleted */
    public record Account(UUID id, long version, @Nullable String nameKey) {
        public static Account named(UUID id, long version, String name) {
            return new Account(id, version, ComparedName.ofClient(name));
        }
    }

    /** @param nameKey null when it was deleted */
    public record Customer(
            UUID id,
            long version,
            @Nullable UUID accountId,
            @Nullable String nameKey) {
        public static Customer named(UUID id, long version, @Nullable UUID account, String name) {
            return new Customer(id, version, account, ComparedName.ofClient(name));
        }
    }

    /**
     * @param isActive false when it was cancelled or deleted
     * @param endsOn last day of the contract; null when it has none
     */
    public record Subscription(
            UUID id,
            long version,
            @Nullable UUID customerId,
            @Nullable String offeringKey,
            boolean isActive,
            @Nullable LocalDate endsOn) {}

    /** Older versions are ignored. Each account occurs once. */
    static void putAccounts(Handle db, List<Account> accounts) {
        put(db, "client_account", ACCOUNT, accounts);
    }

    /** Older versions are ignored. Each customer occurs once. */
    public static void putCustomers(Handle db, List<Customer> customers) {
        put(db, "client_customer", CUSTOMER, customers);
    }

    /** Older versions are ignored. Each subscription occurs once. */
    public static void putSubscriptions(Handle db, List<Subscription> subscriptions) {
        put(db, "client_subscription", SUBSCRIPTION, subscriptions);
    }

    static boolean knowsAccount(Handle db, UUID id) {
        return db.createQuery("select exists (select from client_account where id = :id and name_key is not null)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    private static <T> void put(Handle db, String name, Table<T> table, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        ColumnStatement in = new ColumnStatement(
                db,
                "insert into " + name + " as known (" + table.names() + ") select * from " + table.rows()
                        + " on conflict (id) do update set " + table.assignments("excluded")
                        + " where known.version < excluded.version");
        table.bind(in, rows);
        in.execute();
    }
}
