package org.partnersuite.platform.bulk;

import java.util.UUID;
import org.partnersuite.platform.identity.Caller;

/** The job a chunk of rows belongs to, and in whose name they are applied. */
public record JobContext(UUID id, Caller creator, JobSpec spec) {}
