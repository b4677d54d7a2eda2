package org.partnersuite.platform.unitofwork;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.idempotency.ExpiredResponses;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Deletes stored responses after the retention of XC-1. */
@Singleton
class ResponseRetention {
    private static final int STEP = 5_000;
    private static final Duration POLL = Duration.ofMinutes(10);
    private static final Caller SERVICE = Caller.service("answer-retention");

    private final Database database;
    private final Clock clock;
    private final Duration keep;
    private final WorkLoop loop;

    ResponseRetention(
            Database database,
            Clock clock,
            WorkLoops loops,
            @ConfigProperty(name = "idempotency.keep", defaultValue = "72h") Duration keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
        this.loop = loops.of("answer-retention", Pace.every(POLL), this::removeExpired);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    private boolean removeExpired() {
        Instant before = clock.instant().minus(keep);
        return database.transactionAs(SERVICE, db -> ExpiredResponses.remove(db, before, STEP)) == STEP;
    }
}
