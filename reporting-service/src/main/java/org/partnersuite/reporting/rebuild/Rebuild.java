package org.partnersuite.reporting.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.projection.ProjectionSchema;

/**
 * A rebuild of the projection.
 *
 * @param schema the schema that it fills, beside the serving one
 * @param differencesExpected whether it may differ from the serving projection, because that one is known to be wrong
 * @param preparedAt when its schema was empty and filling began
 * @param clearedAt when the schema that it left behind was emptied
 * @param detail the result of the last verification, or the reason of a failure
 * @param layout what the version that started it makes of events, as a number that rises
 */
@Schema(hidden = true)
public record Rebuild(
        UUID id,
        @ColumnName("slot") ProjectionSchema schema,
        State state,
        boolean differencesExpected,
        String startedBy,
        Instant startedAt,
        @Nullable Instant preparedAt,
        @Nullable Instant endedAt,
        @Nullable Instant clearedAt,
        @Nullable String detail,
        int layout) {

    /** The states of a rebuild. */
    public enum State {
        /** It applies events, and is verified as soon as it has caught up. */
        FILLING,
        /** It serves. */
        SWITCHED,
        ABORTED,
        FAILED
    }
}
