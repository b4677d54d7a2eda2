package org.partnersuite.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Settings of the outbox. */
@ConfigMapping(prefix = "outbox")
public interface OutboxConfig {

    /** CloudEvents {@code source}, such as {@code /engagement-service}. */
    @WithDefault("/${quarkus.application.name}")
    String source();

    Relay relay();

    Log log();

    /** Settings of the event log. */
    interface Log {
        /** Least time for which events are kept. */
        @WithDefault("P30D")
        Duration keep();

        /** By topic the field of an event's data that contains its partner; events of other topics have none. */
        Map<String, String> partnerField();

        /**
         * By topic the field of an event's data that contains a followed aggregate: the event belongs to the partner
         * of that one.
         */
        Map<String, String> linkField();

        /** Topic of the aggregates whose partners are kept. */
        @WithDefault("none")
        String followed();
    }

    /** Settings of the relay; one instance of a service sends, the others are on standby. */
    interface Relay {
        /** Whether this process may send. */
        @WithDefault("true")
        boolean enabled();

        /** Most events between two deletions. */
        @WithDefault("1000")
        int batch();

        /** Poll interval for events appended by other instances; events of this instance wake the relay at once. */
        @WithDefault("200ms")
        Duration poll();

        /** Least time between two batches that are not full: many small ones cost database, broker and readers dearly. */
        @WithDefault("20ms")
        Duration gather();

        /** Interval of attempts to take over. */
        @WithDefault("1s")
        Duration standby();
    }
}
