package org.partnersuite.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts sent events per topic; only used by the relay's thread. */
final class SentMeter {
    private final MeterRegistry registry;
    private final Map<String, Counter> counters = new HashMap<>();

    SentMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(List<StoredEvent> events) {
        for (StoredEvent event : events) {
            counters.computeIfAbsent(event.topic(), topic -> registry.counter("outbox.sent", "topic", topic))
                    .increment();
        }
    }
}
