package org.partnersuite.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a deployment may set for the outbox. */
@ConfigMapping(prefix = "outbox")
public interface OutboxConfig {

    /** CloudEvents {@code source}, such as {@code /engagement-service}. */
    @WithDefault("/${quarkus.application.name}")
    String source();

    Relay relay();

    /** The sending side; one instance of a service sends, the others stand by. */
    interface Relay {
        /** Whether this process may send. */
        @WithDefault("true")
        boolean enabled();

        /** Most events between two deletions. */
        @WithDefault("1000")
        int batch();

        /** How long what another instance appended may lie; what this one appends wakes the relay at once. */
        @WithDefault("200ms")
        Duration poll();

        /** Least time between two batches that are not full: many small ones cost database, broker and readers dearly. */
        @WithDefault("20ms")
        Duration gather();

        /** How often a standby tries to take over. */
        @WithDefault("1s")
        Duration standby();
    }
}
