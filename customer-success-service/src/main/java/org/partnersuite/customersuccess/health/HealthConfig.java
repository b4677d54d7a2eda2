package org.partnersuite.customersuccess.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the scoring. */
@ConfigMapping(prefix = "customer-success.health")
interface HealthConfig {

    /** How long changes are gathered, so that several of one subscription are scored once. */
    @WithDefault("50ms")
    Duration gather();

    /** When to look without having been woken: another instance wrote, or a day began. */
    @WithDefault("1s")
    Duration poll();
}
