package org.partnersuite.platform.unitofwork.feed;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.OutboxConfig;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;
import org.partnersuite.platform.unitofwork.WorkLoops;

/** Deletes logged events after {@code outbox.log.keep}, the oldest first, in small steps. */
@Singleton
class EventRetention {
    private static final int STEP = 2_000;
    private static final Duration POLL = Duration.ofMinutes(10);
    private static final Caller SERVICE = Caller.service("event-retention");

    private final Database database;
    private final Clock clock;
    private final Duration keep;
    private final WorkLoop loop;

    EventRetention(Database database, Clock clock, WorkLoops loops, OutboxConfig config) {
        this.database = database;
        this.clock = clock;
        this.keep = config.log().keep();
        this.loop = loops.of("event-retention", Pace.every(POLL), this::removeExpired);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    private boolean removeExpired() {
        OffsetDateTime before = clock.instant().minus(keep).atOffset(ZoneOffset.UTC);
        return database.transactionAs(SERVICE, db -> EventLog.removeOldest(db, before, STEP)) == STEP;
    }
}
