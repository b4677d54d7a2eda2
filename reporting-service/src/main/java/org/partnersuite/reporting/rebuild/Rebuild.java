package org.partnersuite.reporting.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.projection.Slot;

/**
 * A projection made anew.
 *
 * @param slot where it is filled, beside the one that serves
 * @param differencesExpected whether it may differ from the serving one, as when that one was wrong
 * @param preparedAt when its slot was empty and filling began
 * @param clearedAt when what it left behind was emptied
 * @param detail what the last verification found, or why it failed
 */
@Schema(hidden = true)
public record Rebuild(
        UUID id,
        Slot slot,
        State state,
        boolean differencesExpected,
        String startedBy,
        Instant startedAt,
        @Nullable Instant preparedAt,
        @Nullable Instant endedAt,
        @Nullable Instant clearedAt,
        @Nullable String detail) {

    /** The life of a rebuild. */
    public enum State {
        /** It takes events in, and is verified as soon as it has caught up. */
        FILLING,
        /** It serves. */
        SWITCHED,
        ABORTED,
        FAILED
    }
}
