package org.partnersuite.engagement.derivation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the derivation. */
@ConfigMapping(prefix = "engagement.derivation")
interface DerivationConfig {

    /** How long changes are gathered, so that several of one opportunity are derived once. */
    @WithDefault("50ms")
    Duration gather();

    /** When to look without having been woken: another instance wrote, or time went by. */
    @WithDefault("5s")
    Duration poll();
}
