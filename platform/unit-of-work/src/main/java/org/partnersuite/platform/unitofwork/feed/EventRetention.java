package org.partnersuite.platform.unitofwork.feed;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.partnersuite.platform.outbox.OutboxConfig;
import org.partnersuite.platform.unitofwork.Retentions;

/** Deletes logged events after {@code outbox.log.keep}. */
@Singleton
class EventRetention {
    private static final int STEP = 2_000;

    void start(@Observes StartupEvent started, Retentions retentions, OutboxConfig config) {
        retentions.start("event-retention", config.log().keep(), STEP, EventLog::removeOldest);
    }
}
