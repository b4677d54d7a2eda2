package org.partnersuite.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the consumers of a service. */
@ConfigMapping(prefix = "inbox")
public interface InboxConfig {

    /** Whether the handlers of this process are fed. */
    @WithDefault("true")
    boolean enabled();

    /** Name of the service: Kafka consumer group and actor in the audit. */
    @WithDefault("${quarkus.application.name}")
    String group();

    /** Projection of the handlers declared as beans. */
    @WithDefault("main")
    String projection();

    /** Consumer threads per projection. */
    @WithDefault("1")
    int threads();

    /** Most records of one poll. */
    @WithDefault("2000")
    int batch();

    /** After which silence Kafka gives the partitions of a killed process to another. */
    @WithDefault("6s")
    Duration sessionTimeout();

    /** Whether this process is not ready while Kafka is unavailable; for processes that only consume. */
    @WithDefault("false")
    boolean readiness();
}
