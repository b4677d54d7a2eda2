package org.partnersuite.reporting.projection;

import java.util.Optional;
import java.util.Set;
import org.partnersuite.platform.inbox.Progress;

/** The projections that this process feeds from the topics. */
public interface ProjectionFeeds {

    /**
     * Feeds exactly these projections: starts those that do not run yet, and stops the others after their current
     * batch.
     */
    void feed(Set<ProjectionSchema> wanted);

    /** The progress of a projection; empty when this process does not feed it. */
    Optional<Progress> progress(ProjectionSchema schema);
}
