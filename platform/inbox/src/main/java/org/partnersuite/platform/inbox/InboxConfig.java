package org.partnersuite.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a deployment may set for the consumers of a service. */
@ConfigMapping(prefix = "inbox")
public interface InboxConfig {

    /** Whether the handlers of this process are fed. */
    @WithDefault("true")
    boolean enabled();

    /** The service's name: the Kafka consumer group, and who acts in the audit. */
    @WithDefault("${quarkus.application.name}")
    String group();

    /** The projection that the handlers declared as beans keep. */
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

    /** Whether this process is not ready while Kafka does not answer; for processes that only consume. */
    @WithDefault("false")
    boolean readiness();
}
