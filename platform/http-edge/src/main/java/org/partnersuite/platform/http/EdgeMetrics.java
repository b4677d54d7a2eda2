package org.partnersuite.platform.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The edge's meters are there from the start, so that nothing refused is zero and not unknown. */
@ApplicationScoped
class EdgeMetrics {
    /** Servers are made before there are beans. */
    private static final Set<AcceptedConnections> SERVERS = ConcurrentHashMap.newKeySet();

    static void count(AcceptedConnections server) {
        SERVERS.add(server);
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("http.connections", SERVERS, all -> all.stream()
                        .mapToInt(AcceptedConnections::open)
                        .sum())
                .register(meters);
        Refusals.prepare(meters);
    }
}
