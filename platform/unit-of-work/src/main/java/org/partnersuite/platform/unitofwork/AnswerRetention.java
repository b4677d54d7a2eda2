package org.partnersuite.platform.unitofwork;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.idempotency.ExpiredAnswers;
import org.partnersuite.platform.identity.Caller;

/** Keeps answers for repeats as long as XC-1 promises, and no longer. */
@ApplicationScoped
class AnswerRetention {
    private static final int STEP = 5_000;
    private static final Caller SERVICE = Caller.service("answer-retention");

    private final Database database;
    private final Clock clock;
    private final Duration keep;

    AnswerRetention(
            Database database,
            Clock clock,
            @ConfigProperty(name = "idempotency.keep", defaultValue = "72h") Duration keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeExpired() {
        Instant before = clock.instant().minus(keep);
        int removed;
        do {
            removed = database.transactionAs(SERVICE, db -> ExpiredAnswers.remove(db, before, STEP));
        } while (removed == STEP);
    }
}
