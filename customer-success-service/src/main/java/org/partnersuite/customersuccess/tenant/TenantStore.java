package org.partnersuite.customersuccess.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where tenants are kept. */
public final class TenantStore {
    public static final AggregateType<Tenant> TENANT =
            AggregateType.of("tenant", "customer-success.tenant.v1", State::of);

    private static final Table<Tenant> TABLE = Table.of(TENANT.table(), "id", Tenant.class);

    private TenantStore() {}

    /** The data of {@code customer-success.tenant.v1}. */
    private record State(
            UUID id,
            long version,
            UUID customerId,
            @Nullable ExternalId externalId,
            String name,
            String datacenter,
            List<UUID> subscriptionIds,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Tenant tenant) {
            return new State(
                    tenant.id(),
                    tenant.version(),
                    tenant.customerId(),
                    tenant.externalId(),
                    tenant.name(),
                    tenant.datacenter(),
                    tenant.subscriptionIds(),
                    tenant.createdAt(),
                    tenant.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(TENANT.name(), TENANT.table(), Rows.of(Tenant.class, TENANT::state));
    }

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("tenant", "tenant");
    }

    /** False when another has the external id; then nothing is recorded. */
    static boolean create(Change change, Tenant tenant) {
        if (!TABLE.insert(change.db(), List.of(tenant))) {
            return false;
        }
        link(change.db(), tenant);
        TENANT.created(change, "created", tenant);
        return true;
    }

    static void change(Change change, Tenant before, Tenant after) {
        TABLE.update(change.db(), List.of(after));
        link(change.db(), after);
        TENANT.changed(change, "changed", before, after);
    }

    /** @throws Problem 404 */
    static Tenant lock(Handle db, UUID id) {
        return db.createQuery("select * from tenant where id = :id for no key update")
                .bind("id", id)
                .mapTo(Tenant.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    static Optional<Tenant> lock(Handle db, ExternalId key) {
        return db.createQuery(
                        "select * from tenant where external_source = :source and external_id = :id for no key update")
                .bind("source", key.source())
                .bind("id", key.id())
                .mapTo(Tenant.class)
                .findOne();
    }

    private static void link(Handle db, Tenant tenant) {
        db.createUpdate("""
            delete from tenant_subscription where tenant_id = :tenant and not subscription_id = any(:ids)
            """)
                .bind("tenant", tenant.id())
                .bindArray("ids", UUID.class, tenant.subscriptionIds())
                .execute();
        db.createUpdate("""
            insert into tenant_subscription (tenant_id, subscription_id)
            select :tenant, unnest(:ids) on conflict do nothing
            """)
                .bind("tenant", tenant.id())
                .bindArray("ids", UUID.class, tenant.subscriptionIds())
                .execute();
    }

    /** Tenants follow their customer. */
    @ApplicationScoped
    static class MergedTenants implements CustomerMergeParticipant {
        @Override
        public void merged(Change change, UUID left, UUID kept) {
            change.db()
                    .createQuery("select * from tenant where customer_id = :id order by id for no key update")
                    .bind("id", left)
                    .mapTo(Tenant.class)
                    .list()
                    .forEach(tenant -> TenantStore.change(change, tenant, tenant.ofCustomer(kept, change.now())));
        }
    }
}
