package org.partnersuite.customersuccess.usage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Downtime is reported by tenant, datacenter and month. */
public final class TenantDowntimes {
    public static final AggregateType<TenantDowntime> TENANT_DOWNTIME =
            AggregateType.of("tenant-downtime", "customer-success.tenant-downtime.v1", downtime -> downtime);

    private static final Table<TenantDowntime> TABLE = Table.of(TENANT_DOWNTIME.table(), "id", TenantDowntime.class);

    private TenantDowntimes() {}

    /** What a report says. */
    public record Report(
            UUID tenantId,
            LocalDate month,
            @Nullable Integer plannedMinutes,
            @Nullable Integer unplannedMinutes) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                TENANT_DOWNTIME.name(), TENANT_DOWNTIME.table(), Rows.of(TenantDowntime.class, TENANT_DOWNTIME::state));
    }

    /**
     * Stores the report of a month in the datacenter that the tenant is in; one that says what is known changes
     * nothing.
     *
     * @throws Problem 404 for the tenant, 412, 422 with every fault
     */
    public static TenantDowntime put(Change change, IfMatch ifMatch, Report report) {
        Tenant tenant = tenant(change.db(), report.tenantId());
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Fault> faults = faults(report, today);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("downtime_refused", "The report breaks rules, listed in errors.", faults);
        }
        Optional<TenantDowntime> known = lock(change.db(), report, tenant.datacenter());
        if (known.isEmpty()) {
            ifMatch.checkNone();
            TenantDowntime created = new TenantDowntime(
                    Ids.next(),
                    1,
                    report.tenantId(),
                    tenant.customerId(),
                    tenant.datacenter(),
                    report.month(),
                    report.plannedMinutes(),
                    report.unplannedMinutes(),
                    change.now(),
                    change.now());
            if (TABLE.insert(change.db(), List.of(created))) {
                TENANT_DOWNTIME.created(change, "reported", created);
                return created;
            }
            known = lock(change.db(), report, tenant.datacenter());
        }
        TenantDowntime before = known.orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        if (Objects.equals(before.plannedMinutes(), report.plannedMinutes())
                && Objects.equals(before.unplannedMinutes(), report.unplannedMinutes())) {
            return before;
        }
        TenantDowntime after = before.corrected(report.plannedMinutes(), report.unplannedMinutes(), change.now());
        TABLE.update(change.db(), List.of(after));
        TENANT_DOWNTIME.changed(change, "corrected", before, after);
        return after;
    }

    static List<TenantDowntime> lockOfCustomer(Handle db, UUID customerId) {
        return db.createQuery("select * from tenant_downtime where customer_id = :id order by id for no key update")
                .bind("id", customerId)
                .mapTo(TenantDowntime.class)
                .list();
    }

    static void update(Change change, TenantDowntime before, TenantDowntime after) {
        TABLE.update(change.db(), List.of(after));
        TENANT_DOWNTIME.changed(change, "followed its customer", before, after);
    }

    static List<Fault> faults(Report report, LocalDate today) {
        if (report.month().isAfter(today)) {
            return List.of(Fault.at("/month", "in_future", "A month is reported once it has begun."));
        }
        return report.plannedMinutes() == null && report.unplannedMinutes() == null
                ? List.of(Fault.at(null, "nothing_reported", "A report must have at least one figure. 0 is one."))
                : List.of();
    }

    private record Tenant(UUID customerId, String datacenter) {}

    private static Tenant tenant(Handle db, UUID id) {
        return db.createQuery("select customer_id, datacenter from known_tenant(:id)")
                .bind("id", id)
                .map(Rows.of(Tenant.class))
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    private static Optional<TenantDowntime> lock(Handle db, Report report, String datacenter) {
        return db.createQuery("""
                        select * from tenant_downtime
                        where tenant_id = :tenant and datacenter = :datacenter and month = :month for no key update
                        """)
                .bind("tenant", report.tenantId())
                .bind("datacenter", datacenter)
                .bind("month", report.month())
                .mapTo(TenantDowntime.class)
                .findOne();
    }
}
