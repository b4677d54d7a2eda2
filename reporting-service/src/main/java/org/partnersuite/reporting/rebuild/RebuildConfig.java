package org.partnersuite.reporting.rebuild;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of rebuilds. */
@ConfigMapping(prefix = "reporting.rebuild")
public interface RebuildConfig {

    /** How long the former projection is kept after a switch. It must exceed the duration of any read. */
    @WithDefault("5m")
    Duration keepFormer();

    /**
     * How long after its start a process has a projection rebuilt that another version filled. By then no process of that
     * version should be left.
     */
    @WithDefault("5m")
    Duration outdatedAfter();

    /** After how many failed verifications a rebuild ends as {@code FAILED}. */
    @WithDefault("5")
    int verifications();
}
