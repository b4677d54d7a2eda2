package org.partnersuite.engagement.merge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;

/**
 * One opportunity was folded into another; it is never edited or undone. It is the data of
 * {@code engagement.opportunity-merge.v1}.
 *
 * @param by the subject of the caller's token
 */
@Schema(name = "Merge", description = "A merge of one opportunity into another.")
public record Merge(
        @Schema(description = "Merged opportunity. Its id resolves to the survivor.")
        UUID mergedId,

        UUID survivorId,

        @Schema(description = "Last version of the merged opportunity.", examples = "2")
        long mergedVersion,

        @Schema(description = "Version of the survivor after the merge.", examples = "4")
        long survivorVersion,

        @Schema(description = "Number of lines copied to the survivor.", examples = "1")
        int linesTaken,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String by,

        Instant at,
        @Schema(examples = "Recorded by two sellers") String reason)
        implements RecordedMerge {}
