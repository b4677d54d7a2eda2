package org.partnersuite.platform.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set. */
@ConfigMapping(prefix = "bulk")
public interface BulkConfig {
    /** Chunks this replica works on at once, each of another job; 0 leaves the work to other replicas. */
    @WithDefault("2")
    int workers();

    /** How often a replica looks for jobs that another one took in or left behind. */
    @WithDefault("PT1S")
    Duration pollInterval();

    /** Of one upload, after decompression. */
    @WithDefault("2147483648")
    long maxContentBytes();

    /** How long a job and its rows are kept after its end. */
    @WithDefault("P30D")
    Duration retention();
}
