package org.partnersuite.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.logging.Logger;

/** Runs the relay as long as the process runs. */
@Singleton
final class RelayLifecycle {
    private static final Logger LOG = Logger.getLogger(RelayLifecycle.class);

    private final OutboxRelay relay;
    private final Thread thread;
    private final boolean enabled;

    RelayLifecycle(
            AgroalDataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            OutboxConfig config,
            Event<EventsLogged> logged,
            MeterRegistry registry) {
        new OutboxDepth(dataSource, registry).register();
        this.enabled = config.relay().enabled();
        this.relay = new OutboxRelay(
                dataSource,
                () -> EventSender.measured(ProducerSettings.producer(kafka), config.source(), registry),
                config.relay(),
                new EventPartners(
                        config.log().partnerField(),
                        config.log().linkField(),
                        config.log().followed()),
                new SentMeter(registry),
                () -> logged.fire(new EventsLogged()),
                RelayStep.Observer.NONE);
        this.thread = Thread.ofPlatform()
                .name("outbox-relay")
                .uncaughtExceptionHandler((t, e) -> LOG.error("The relay has ended; events stay in the outbox.", e))
                .unstarted(relay);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            thread.start();
        }
    }

    void wakeUp(@Observes EventsAppended appended) {
        relay.wakeUp();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        relay.stop();
        thread.join();
    }
}
