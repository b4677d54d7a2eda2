package org.partnersuite.customersuccess.customer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Stores customers and emits their states. */
public final class CustomerStore {
    public static final AggregateType<Customer> CUSTOMER =
            AggregateType.of("customer", "customer-success.customer.v1", Function.identity());

    private static final Table<Customer> TABLE = Table.of(CUSTOMER.table(), "id", Customer.class);

    private CustomerStore() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(CUSTOMER.name(), CUSTOMER.table(), Rows.of(Customer.class, CUSTOMER::state));
    }

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("customer", "customer");
    }

    /** False when another customer has the account or the external id of one of them; then nothing is recorded. */
    static boolean create(Change change, List<Customer> customers) {
        boolean inserted = TABLE.insert(change.db(), customers);
        if (inserted) {
            customers.forEach(customer -> CUSTOMER.created(change, "created", customer));
        }
        return inserted;
    }

    static void change(Change change, Customer before, Customer after) {
        TABLE.update(change.db(), List.of(after));
        CUSTOMER.changed(change, "changed", before, after);
    }

    /** Those of the ids that are customers. */
    public static Set<UUID> findKnown(Handle db, Collection<UUID> ids) {
        return db.createQuery("select id from customer where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    /** By id. */
    public static Map<UUID, String> names(Handle db, Collection<UUID> ids) {
        return db
                .createQuery("select id, name from customer where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Locks those of the customers that nobody else holds, and returns them. */
    public static Set<UUID> lockFree(Handle db, Collection<UUID> ids) {
        return db.createQuery("select id from customer where id = any(:ids) order by id for no key update skip locked")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    /**
     * Locks a customer while something of it is written that there is once.
     *
     * @throws Problem 404
     */
    public static void lockKnown(Handle db, UUID id) {
        if (lock(db, id).isEmpty()) {
            throw Problem.notFound();
        }
    }

    static Optional<Customer> lock(Handle db, UUID id) {
        return db.createQuery("select * from customer where id = :id for no key update")
                .bind("id", id)
                .mapTo(Customer.class)
                .findOne();
    }

    static Optional<Customer> lock(Handle db, ExternalId externalId) {
        return db.createQuery("select * from customer where external_source = :source and external_id = :id for no key"
                        + " update")
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .mapTo(Customer.class)
                .findOne();
    }

    /** Customer with the same account or external id. */
    static Optional<UUID> findTaken(Handle db, Customer customer) {
        ExternalId externalId = customer.externalId();
        return db.createQuery("""
            select id from customer
            where account_id = cast(:account as uuid) or (external_source = :source and external_id = :id)
            limit 1
            """)
                .bind("account", customer.accountId())
                .bind("source", externalId == null ? null : externalId.source())
                .bind("id", externalId == null ? null : externalId.id())
                .mapTo(UUID.class)
                .findOne();
    }

    static List<Customer> lockOfAccounts(Handle db, Collection<UUID> accountIds) {
        return db.createQuery("select * from customer where account_id = any(:ids) order by id for no key update")
                .bindArray("ids", UUID.class, accountIds)
                .mapTo(Customer.class)
                .list();
    }
}
