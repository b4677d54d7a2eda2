package org.partnersuite.platform.webhooks;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;
import org.partnersuite.platform.unitofwork.WorkLoops;

/** Deletes ended deliveries after {@code webhooks.keep}, in small steps. */
@Singleton
class WebhookRetention {
    private static final int STEP = 500;
    private static final Duration POLL = Duration.ofMinutes(10);

    private final Database database;
    private final Clock clock;
    private final Duration keep;
    private final WorkLoop loop;

    WebhookRetention(Database database, Clock clock, WorkLoops loops, WebhookConfig config) {
        this.database = database;
        this.clock = clock;
        this.keep = config.keep();
        this.loop = loops.of("webhook-retention", Pace.every(POLL), this::removeExpired);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    private boolean removeExpired() {
        return database.transactionAs(
                        DeliveryRounds.SERVICE,
                        db -> DeliveryStore.removeEnded(db, clock.instant().minus(keep), STEP))
                >= STEP;
    }
}
