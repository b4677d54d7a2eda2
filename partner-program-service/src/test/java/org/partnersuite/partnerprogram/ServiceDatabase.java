package org.partnersuite.partnerprogram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** The service's schema on a real PostgreSQL, without the application; the test moves its clock. */
public final class ServiceDatabase {
    private static final Caller SERVICE = Caller.service("partner-program-service");

    private final TestDatabase postgres =
            PostgresServer.createDatabase("pp").migrate("classpath:db/platform", "classpath:db/migration");
    private final Database database = new Database(postgres.asApp(), () -> SERVICE);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2022-01-05T10:00:00Z"));
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

    public Instant now() {
        return now.get();
    }

    public void setNow(Instant instant) {
        now.set(instant);
    }

    public Instant pass(Duration time) {
        return now.updateAndGet(instant -> instant.plus(time));
    }

    public <T> T change(Function<Change, T> change) {
        return work.runAs(SERVICE, change);
    }

    /** Plain SQL as the runtime role. */
    public <T> T read(Function<Handle, T> query) {
        return database.transactionAs(SERVICE, query);
    }

    /** By somebody of a partner, as the role that row-level policies bind. */
    public <T> T changeBy(UUID partner, Function<Change, T> change) {
        return work.runAs(new Caller("pat", "portal", Set.of(Roles.PARTNER, Roles.PARTNER_ALLIANCE), partner), change);
    }

    /** A partner in a status, such as {@code PARTICIPATING}. */
    public UUID partner(String status) {
        UUID partner = UUID.randomUUID();
        read(db -> db.createUpdate("""
                insert into partner (id, version, name, status, engagement_model, geographies, created_at, updated_at)
                values (:id, 1, :name, :status, 'SALES_AGENT', '{EMEA}', :now, :now)
                """)
                .bind("id", partner)
                .bind("name", "Partner " + partner)
                .bind("status", status)
                .bind("now", now())
                .execute());
        return partner;
    }

    public long count(String sql) {
        return read(db -> db.createQuery(sql).mapTo(Long.class).one());
    }

    public void empty(String... tables) {
        asOwner(List.of("truncate " + String.join(", ", tables) + " cascade"));
    }

    /** Statements one after the other, in one session of the owner. */
    public void asOwner(List<String> statements) {
        Jdbi.create(postgres.asOwner()).useHandle(db -> statements.forEach(db::execute));
    }
}
