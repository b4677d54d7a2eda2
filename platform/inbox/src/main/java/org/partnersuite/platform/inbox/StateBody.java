package org.partnersuite.platform.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with the state of an aggregate, its id and version. */
public interface StateBody {

    /** The key of the aggregate's records; null when the body does not contain it. */
    @Nullable
    UUID aggregate();

    long version();
}
