package org.partnersuite.reporting.rebuild;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.inbox.Progress;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.reporting.projection.ServingProjection;
import org.partnersuite.reporting.projection.Slot;
import org.partnersuite.reporting.projection.SlotTables;
import org.partnersuite.reporting.projection.messaging.PipelineConsumptions;

/**
 * Moves rebuilds on, a step at a time: empties the idle slot, has it filled, verifies it, switches, and empties the former
 * one later. Every process looks; what is at hand is locked, so one of them acts. The state is in the database: after a
 * crash the next look goes on.
 */
@ApplicationScoped
public class RebuildDriver {
    private static final Logger LOG = Logger.getLogger(RebuildDriver.class);
    private static final Caller SERVICE = Caller.service("reporting-service");

    private final Database database;
    private final PipelineConsumptions consumptions;
    private final RebuildConfig config;
    private final Clock clock;
    private int found;

    RebuildDriver(Database database, PipelineConsumptions consumptions, RebuildConfig config, Clock clock) {
        this.database = database;
        this.consumptions = consumptions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        database.transactionAs(SERVICE, this::prepare);
        consumptions.feed(database.readAs(SERVICE, RebuildDriver::fed));
        database.readAs(SERVICE, RebuildTable::filling)
                .filter(rebuild -> rebuild.preparedAt() != null)
                .filter(rebuild -> consumptions
                        .progress(rebuild.slot())
                        .filter(Progress::caughtUp)
                        .isPresent())
                .ifPresent(rebuild -> database.transactionAs(SERVICE, this::verifyAndSwitch));
        database.transactionAs(SERVICE, this::clearFormer);
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumptions.feed(Set.of());
    }

    private static Set<Slot> fed(Handle db) {
        EnumSet<Slot> slots = EnumSet.of(ServingProjection.slot(db));
        RebuildTable.filling(db)
                .filter(rebuild -> rebuild.preparedAt() != null)
                .ifPresent(rebuild -> slots.add(rebuild.slot()));
        return slots;
    }

    /** A slot that served until a moment ago may still be read: it is emptied when no such read can be under way. */
    private boolean prepare(Handle db) {
        Optional<Rebuild> unprepared = RebuildTable.lockFilling(db).filter(rebuild -> rebuild.preparedAt() == null);
        if (unprepared.isEmpty() || RebuildTable.lockUncleared(db).stream().anyMatch(this::mayBeRead)) {
            return false;
        }
        Rebuild rebuild = unprepared.get();
        SlotTables.clear(db, rebuild.slot());
        RebuildTable.prepared(db, rebuild.id(), clock.instant());
        found = 0;
        LOG.infof("Rebuild %s fills slot %s.", rebuild.id(), rebuild.slot());
        return true;
    }

    private boolean verifyAndSwitch(Handle db) {
        db.execute("set transaction isolation level repeatable read");
        Optional<Rebuild> filling = RebuildTable.lockFilling(db);
        if (filling.isEmpty()) {
            return false;
        }
        Rebuild rebuild = filling.get();
        Verification.Result result = Verification.of(db, rebuild.slot(), !rebuild.differencesExpected());
        Instant now = clock.instant();
        if (result.isInconclusive()) {
            return false;
        }
        if (result.agrees()) {
            ServingProjection.switchTo(db, rebuild.slot(), now);
            RebuildTable.end(db, rebuild.id(), Rebuild.State.SWITCHED, now, result.text());
            LOG.infof("Rebuild %s serves: %s", rebuild.id(), result.text());
            return true;
        }
        found++;
        LOG.warnf("Rebuild %s differs: %s", rebuild.id(), result.text());
        if (found >= config.verifications()) {
            RebuildTable.end(db, rebuild.id(), Rebuild.State.FAILED, now, result.text());
        } else {
            RebuildTable.note(db, rebuild.id(), result.text());
        }
        return false;
    }

    private boolean clearFormer(Handle db) {
        for (Rebuild rebuild : RebuildTable.lockUncleared(db)) {
            if (!mayBeRead(rebuild) && RebuildTable.filling(db).isEmpty()) {
                SlotTables.clear(db, ServingProjection.slot(db).other());
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
