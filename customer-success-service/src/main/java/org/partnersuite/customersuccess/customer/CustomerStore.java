package org.partnersuite.customersuccess.customer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Table;

/** Customers in the database. */
final class CustomerStore {
    private static final Table<Customer> TABLE = Table.<Customer>of("customer", "id")
            .column("id", "uuid", Customer::id)
            .column("version", "bigint", Customer::version)
            .column("account_id", "uuid", Customer::accountId)
            .externalId(Customer::externalId)
            .column("name", "text", Customer::name)
            .column("created_at", "timestamptz", Customer::createdAt)
            .column("updated_at", "timestamptz", Customer::updatedAt);

    private CustomerStore() {}

    /** False when one has the account or the external id of another. */
    static boolean insert(Handle db, List<Customer> customers) {
        return TABLE.insert(db, customers);
    }

    static void update(Handle db, List<Customer> customers) {
        TABLE.update(db, customers);
    }

    static Optional<Customer> find(Handle db, UUID id) {
        return db.createQuery("select * from customer where id = :id")
                .bind("id", id)
                .map(CustomerRow::read)
                .findOne();
    }

    static Set<UUID> findKnown(Handle db, Collection<UUID> ids) {
        return db.createQuery("select id from customer where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    static Optional<Customer> lock(Handle db, UUID id) {
        return db.createQuery("select * from customer where id = :id for no key update")
                .bind("id", id)
                .map(CustomerRow::read)
                .findOne();
    }

    static Optional<Customer> lock(Handle db, ExternalId externalId) {
        return db.createQuery(
                        "select * from customer where external_source = :source and external_id = :id for no key update")
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .map(CustomerRow::read)
                .findOne();
    }

    /** Who has the account or the external id already. */
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
                .map(CustomerRow::read)
                .list();
    }
}
