package org.partnersuite.platform.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Settings of bulk jobs. */
@ConfigMapping(prefix = "bulk")
public interface BulkConfig {
    /** The roles of {@link #roles}, for the resources' annotations. */
    String ROLES = "${bulk.roles}";

    /**
     * Roles that may create jobs: those that may write the same objects by single requests. Each service configures
     * them once.
     */
    List<String> roles();

    /** Chunks this replica works on at once, each of another job; 0 leaves the work to other replicas. */
    @WithDefault("2")
    int workers();

    /** Poll interval for jobs accepted or abandoned by other replicas. */
    @WithDefault("PT1S")
    Duration pollInterval();

    /** Of one upload, after decompression. */
    @WithDefault("2147483648")
    long maxContentBytes();

    /** Rows of one upload. */
    @WithDefault("5000000")
    long maxRows();

    /** Jobs of one caller that have not ended, OPEN ones among them. */
    @WithDefault("100")
    int jobsPerCaller();

    /** Jobs of all callers that have not ended. */
    @WithDefault("5000")
    int jobsInAll();

    /** Event streams of one caller at once, of one instance. */
    @WithDefault("8")
    int streamsPerCaller();

    /** How long a job may stay OPEN; it fails then, and its content is deleted. */
    @WithDefault("P3D")
    Duration openFor();

    /** How long a job and its rows are kept after its end. */
    @WithDefault("P30D")
    Duration retention();
}
