package org.partnersuite.platform.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body that says of which aggregate, and of which of its versions, it is the state. */
public interface StateBody {

    /** The key of the aggregate's records; null when the body does not say it. */
    @Nullable
    UUID aggregate();

    long version();
}
