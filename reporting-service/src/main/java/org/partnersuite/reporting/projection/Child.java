package org.partnersuite.reporting.projection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.reporting.pipeline.Indicator;

/** A record that belongs to an opportunity and has events of its own: the part of their bodies that reporting reads. */
public interface Child extends StateBody {
    UUID id();

    UUID opportunityId();

    /** Its contribution to the figures, at the coordinates of its opportunity; null for none. */
    @Nullable
    Indicator indicator();

    @Override
    default UUID aggregate() {
        return id();
    }
}
