package org.partnersuite.customersuccess;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** The service's schema on a real PostgreSQL, without the application; the test moves its clock. */
public final class ServiceDatabase {
    private static final Caller SERVICE = Caller.service("customer-success-service");

    private final TestDatabase postgres =
            PostgresServer.createDatabase("cs").migrate("classpath:db/platform", "classpath:db/migration");
    private final Database database = new Database(postgres.asApp(), () -> SERVICE);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T12:00:00Z"));
    private final UnitOfWork work = new UnitOfWork(
            database,
            () -> {
                throw new IllegalStateException("no request here");
            },
            new Clock() {
                @Override
                public Instant instant() {
                    return now.get();
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            },
            () -> {});

    /** It becomes this day's noon. */
    public void setDay(String day) {
        now.set(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    public Instant now() {
        return now.get();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now.get(), ZoneOffset.UTC);
    }

    public <T> T change(Function<Change, T> change) {
        return work.runAs(SERVICE, change);
    }

    /** By a person of the vendor. */
    public <T> T changeBy(String subject, Function<Change, T> change) {
        return work.runAs(new Caller(subject, "test", Set.of(Roles.CUSTOMER_SUCCESS), null), change);
    }

    /** By a partner's customer success manager, as the role that row-level policies bind. */
    public <T> T changeBy(UUID partner, Function<Change, T> change) {
        return work.runAs(new Caller("pat", "portal", Set.of(Roles.PARTNER, Roles.PARTNER_CSM), partner), change);
    }

    public <T> T read(Function<Handle, T> query) {
        return database.transactionAs(SERVICE, query);
    }

    public <T> T readAs(UUID partner, Function<Handle, T> query) {
        return database.readAs(new Caller("pat", "portal", Set.of(Roles.PARTNER), partner), query);
    }

    public long count(String sql) {
        return read(db -> db.createQuery(sql).mapTo(Long.class).one());
    }

    public int execute(String sql) {
        return read(db -> db.execute(sql));
    }

    /** A statement of the owner. */
    public void asOwner(String sql) {
        Jdbi.create(postgres.asOwner()).useHandle(db -> db.execute(sql));
    }

    public UUID partner(String model) {
        UUID partner = UUID.randomUUID();
        execute("insert into known_partner (id, version, status, engagement_model) values ('" + partner
                + "', 1, 'PARTICIPATING', '" + model + "')");
        return partner;
    }

    public UUID customer() {
        UUID customer = UUID.randomUUID();
        execute("insert into customer (id, version, name, strategic, created_at, updated_at) values ('" + customer
                + "', 1, 'Globex " + customer + "', false, now(), now())");
        return customer;
    }

    /** A paid contract in USD from 2026-01-01 to 2030-12-31. */
    public UUID subscription(UUID customer, String arr, @Nullable UUID partner, @Nullable String model) {
        UUID id = UUID.randomUUID();
        read(db -> db.createUpdate("""
            insert into subscription (id, version, customer_id, product, contract_start, contract_end, arr, tcv,
                currency, partner_of_record, engagement_model, trial, term, auto_renew, support_level, status,
                edited, created_at, updated_at)
            values (:id, 1, :customer, 'watsonx.ai', date '2026-01-01', date '2030-12-31', :arr, :arr, 'USD',
                cast(:partner as uuid), :model, false, 'FIXED', false, 'BASIC', 'ACTIVE', true, :now, :now)
            """)
                .bind("id", id)
                .bind("customer", customer)
                .bind("arr", new BigDecimal(arr))
                .bind("partner", partner)
                .bind("model", model)
                .bind("now", now.get())
                .execute());
        return id;
    }
}
