package org.partnersuite.reporting.projection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Mark;

/** What hangs on an opportunity and has events of its own. */
public interface Child {
    UUID id();

    long version();

    int partition();

    UUID opportunityId();

    /** What it adds to the figures, where its opportunity counts; null for nothing. */
    @Nullable
    Mark mark();
}
