package org.partnersuite.reporting.rebuild.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.inbox.Progress;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.reporting.rebuild.Rebuild;

/** A rebuild as the API shows it. */
@Schema(name = "Rebuild")
public record RebuildView(
        UUID id,
        Rebuild.State state,

        @Schema(pattern = TextBounds.NAME, description = "The projection that it fills.", examples = "pipeline-b")
        String projection,

        boolean differencesExpected,
        @Schema(maxLength = TextBounds.SUBJECT) String startedBy,
        Instant startedAt,

        @Schema(description = "When the projection was empty and filling began.") @Nullable
        Instant fillingSince,

        @Nullable Instant endedAt,

        @Schema(description = "The applied part of the topics while filling, 0 to 100.") @Nullable
        Integer percent,

        @Schema(description = "Number of events that remain to be applied while filling.") @Nullable
        Long remainingEvents,

        @Schema(description = "The result of the last verification.") @Nullable
        String detail) {

    static RebuildView of(Rebuild rebuild, @Nullable Progress progress) {
        return new RebuildView(
                rebuild.id(),
                rebuild.state(),
                rebuild.schema().consumption(),
                rebuild.differencesExpected(),
                rebuild.startedBy(),
                rebuild.startedAt(),
                rebuild.preparedAt(),
                rebuild.endedAt(),
                progress == null ? null : progress.percent(),
                progress == null ? null : progress.remaining(),
                rebuild.detail());
    }
}
