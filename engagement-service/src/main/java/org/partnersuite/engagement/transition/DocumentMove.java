package org.partnersuite.engagement.transition;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/**
 * One step that was taken; it is never edited.
 *
 * @param reason of a return
 */
@Schema(name = "DocumentMove", description = "A status change of a transition document. Immutable.")
public record DocumentMove(
        UUID documentId,

        @Schema(description = "Number of the step of this document, from 1.", examples = "1")
        int number,

        DocumentStep step,
        @ColumnName("from_status") DocumentStatus from,
        @ColumnName("to_status") DocumentStatus to,
        Instant at,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String by,

        @Schema(maxLength = 2000) @Nullable String reason,
        @Schema(maxLength = 2000) @Nullable String note) {}
