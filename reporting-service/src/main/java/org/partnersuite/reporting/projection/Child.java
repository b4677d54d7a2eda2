package org.partnersuite.reporting.projection;

import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.reporting.pipeline.Indicator;

/** A record that belongs to an opportunity and has events of its own: the part of their bodies that reporting reads. */
public interface Child extends StateBody {
    UUID id();

    UUID opportunityId();

    /** Its contributions to the figures, at the coordinates of its opportunity. */
    List<Indicator> indicators();

    @Override
    default UUID aggregate() {
        return id();
    }
}
