package org.partnersuite.reporting.rebuild;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a deployment may set for rebuilds. */
@ConfigMapping(prefix = "reporting.rebuild")
public interface RebuildConfig {

    /** How long the former projection stays after a switch: longer than any read lasts. */
    @WithDefault("5m")
    Duration keepFormer();

    /** How often a rebuild that has caught up is compared before it fails. */
    @WithDefault("5")
    int verifications();
}
