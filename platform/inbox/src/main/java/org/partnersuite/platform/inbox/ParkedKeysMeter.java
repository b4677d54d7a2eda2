package org.partnersuite.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Number of aggregates with parked events. */
@Singleton
final class ParkedKeysMeter {
    private static final Logger LOG = Logger.getLogger(ParkedKeysMeter.class);

    private final Database database;
    private final Caller service;

    ParkedKeysMeter(Database database, InboxConfig config) {
        this.database = database;
        this.service = Caller.service(config.group());
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        Gauge.builder("inbox.parked.keys", this, ParkedKeysMeter::count)
                .description("Keys with a parked event, over all projections")
                .register(registry);
    }

    private double count() {
        try {
            return database.readAs(service, db -> db.createQuery("select sum(parked_keys) from inbox_position")
                    .mapTo(Double.class)
                    .findOne()
                    .orElse(0.0));
        } catch (JdbiException e) {
            LOG.debug("Parked keys cannot be counted.", e);
            return Double.NaN;
        }
    }
}
