package org.partnersuite.reporting.rebuild;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.inbox.Progress;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.FailureCause;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;
import org.partnersuite.platform.unitofwork.WorkLoops;
import org.partnersuite.reporting.projection.ProjectionFeeds;
import org.partnersuite.reporting.projection.ProjectionSchema;
import org.partnersuite.reporting.projection.ProjectionTables;
import org.partnersuite.reporting.projection.ServingProjection;

/**
 * Drives rebuilds step by step: it empties the idle schema, has it filled, verifies it, switches, and empties the
 * former one later. Every process polls; the rebuild is locked, so that one of them acts. The state is in the
 * database, so that the next poll continues after a crash.
 */
@Singleton
public class RebuildDriver {
    private static final Logger LOG = Logger.getLogger(RebuildDriver.class);
    private static final Caller SERVICE = Caller.service("reporting-service");

    private final Database database;
    private final ProjectionFeeds feeds;
    private final RebuildConfig config;
    private final OutdatedProjection outdated;
    private final Clock clock;
    private final WorkLoop loop;
    private volatile @Nullable Instant runningSince;
    private int vain;

    RebuildDriver(
            Database database,
            ProjectionFeeds feeds,
            RebuildConfig config,
            OutdatedProjection outdated,
            Clock clock,
            WorkLoops loops,
            MeterRegistry registry) {
        this.database = database;
        this.feeds = feeds;
        this.config = config;
        this.outdated = outdated;
        this.clock = clock;
        this.loop = loops.of("rebuild", Pace.every(Duration.ofSeconds(1)), this::look);
        TimeGauge.builder("rebuild.running", this, TimeUnit.SECONDS, RebuildDriver::runningSeconds)
                .description("Duration of the running rebuild; 0 when there is none")
                .strongReference(true)
                .register(registry);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        loop.stop();
        feeds.feed(Set.of());
    }

    /** A part that fails does not keep the others from running. */
    private boolean look() {
        RuntimeException failure = null;
        List<Runnable> parts = List.of(
                outdated::rebuild,
                () -> database.transactionAs(SERVICE, this::prepare),
                this::feed,
                this::verify,
                () -> database.transactionAs(SERVICE, this::clearFormer));
        for (Runnable part : parts) {
            try {
                part.run();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
        return false;
    }

    private void feed() {
        feeds.feed(database.readAs(SERVICE, RebuildDriver::fed));
    }

    private void verify() {
        Optional<Rebuild> filling = database.readAs(SERVICE, RebuildTable::filling);
        runningSince = filling.map(Rebuild::startedAt).orElse(null);
        boolean filled = filling.filter(rebuild -> rebuild.preparedAt() != null)
                .flatMap(rebuild -> feeds.progress(rebuild.schema()))
                .filter(Progress::caughtUp)
                .isPresent();
        if (!filled) {
            return;
        }
        try {
            database.transactionAs(SERVICE, this::verifyAndSwitch);
        } catch (RuntimeException e) {
            if (FailureCause.of(e) == FailureCause.ENVIRONMENT) {
                throw e;
            }
            LOG.warn("A rebuild cannot be verified.", e);
            database.transactionAs(SERVICE, db -> RebuildTable.lockFilling(db)
                    .map(rebuild -> notAgreed(db, rebuild, "cannot be verified: " + FailureCause.reason(e))));
        }
    }

    private double runningSeconds() {
        Instant since = runningSince;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }

    private static Set<ProjectionSchema> fed(Handle db) {
        EnumSet<ProjectionSchema> schemas = EnumSet.of(ServingProjection.schema(db));
        RebuildTable.filling(db)
                .filter(rebuild -> rebuild.preparedAt() != null)
                .ifPresent(rebuild -> schemas.add(rebuild.schema()));
        return schemas;
    }

    /** A schema that served recently may still be read. It is emptied when no such read can be running. */
    private boolean prepare(Handle db) {
        Optional<Rebuild> unprepared = RebuildTable.lockFilling(db).filter(rebuild -> rebuild.preparedAt() == null);
        if (unprepared.isEmpty() || RebuildTable.lockUncleared(db).stream().anyMatch(this::mayBeRead)) {
            return false;
        }
        Rebuild rebuild = unprepared.get();
        ProjectionTables.clear(db, rebuild.schema());
        RebuildTable.prepared(db, rebuild.id(), clock.instant());
        vain = 0;
        LOG.infof("Rebuild %s fills schema %s.", rebuild.id(), rebuild.schema());
        return true;
    }

    private boolean verifyAndSwitch(Handle db) {
        db.execute("set transaction isolation level repeatable read");
        Optional<Rebuild> filling = RebuildTable.lockFilling(db);
        if (filling.isEmpty()) {
            return false;
        }
        Rebuild rebuild = filling.get();
        Verification.Result result = Verification.of(db, rebuild.schema(), !rebuild.differencesExpected());
        Instant now = clock.instant();
        if (result.isInconclusive()) {
            return false;
        }
        if (result.agrees()) {
            ServingProjection.switchTo(db, rebuild.schema(), rebuild.layout(), now);
            RebuildTable.end(db, rebuild.id(), Rebuild.State.SWITCHED, now, result.text());
            LOG.infof("Rebuild %s serves: %s", rebuild.id(), result.text());
            return true;
        }
        return notAgreed(db, rebuild, result.text());
    }

    /** While attempts are left, the rebuild is filled further and verified again. */
    private boolean notAgreed(Handle db, Rebuild rebuild, String found) {
        vain++;
        LOG.warnf("Rebuild %s does not take over: %s", rebuild.id(), found);
        if (vain >= config.verifications()) {
            RebuildTable.end(db, rebuild.id(), Rebuild.State.FAILED, clock.instant(), found);
        } else {
            RebuildTable.note(db, rebuild.id(), found);
        }
        return false;
    }

    private boolean clearFormer(Handle db) {
        for (Rebuild rebuild : RebuildTable.lockUncleared(db)) {
            if (!mayBeRead(rebuild) && RebuildTable.filling(db).isEmpty()) {
                ProjectionTables.clear(db, ServingProjection.schema(db).other());
                RebuildTable.cleared(db, rebuild.id(), clock.instant());
            }
        }
        return true;
    }

    private boolean mayBeRead(Rebuild ended) {
        Instant endedAt = ended.endedAt();
        return ended.state() == Rebuild.State.SWITCHED
                && endedAt != null
                && endedAt.plus(config.keepFormer()).isAfter(clock.instant());
    }
}
