package org.partnersuite.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** The consumptions of this process: that of the declared handlers, and additional ones. */
@Singleton
public class Consumptions {
    private final ConsumptionParts parts;
    private final boolean enabled;
    private final Map<String, Consumption> byProjection = new ConcurrentHashMap<>();

    @Inject
    Consumptions(
            @All List<EventHandler> handlers,
            UnitOfWork unitOfWork,
            Database database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            InboxConfig config,
            MeterRegistry registry,
            Clock clock) {
        this(
                new ConsumptionParts(
                        unitOfWork,
                        database,
                        new ConsumerSettings(kafka, config.group(), config.projection(), config),
                        registry,
                        clock,
                        Step.Observer.NONE),
                config.enabled());
        if (!handlers.isEmpty()) {
            of(config.projection(), handlers);
        }
    }

    Consumptions(ConsumptionParts parts, boolean enabled) {
        this.parts = parts;
        this.enabled = enabled;
    }

    /**
     * A consumption that is not started yet, in place of an earlier one of that name, which is stopped.
     *
     * @param projection lower case; it names positions, parked records and a Kafka group
     */
    public Consumption of(String projection, Collection<? extends EventHandler> handlers) {
        Consumption made = new Consumption(new Projection(projection, handlers), parts);
        Consumption earlier = byProjection.put(projection, made);
        if (earlier != null) {
            earlier.stop();
        }
        return made;
    }

    public Optional<Consumption> find(String projection) {
        return Optional.ofNullable(byProjection.get(projection));
    }

    /** Whether any handler waits for events. */
    boolean any() {
        return !byProjection.isEmpty();
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            byProjection.values().forEach(Consumption::start);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        byProjection.values().forEach(Consumption::stop);
    }
}
