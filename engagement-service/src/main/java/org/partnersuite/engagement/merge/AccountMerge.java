package org.partnersuite.engagement.merge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;

/**
 * One account was folded into another; it is never edited or undone. It is the data of
 * {@code engagement.account-merge.v1}.
 *
 * @param by the subject of the caller's token
 */
@Schema(name = "AccountMerge", description = "A merge of one account into another.")
public record AccountMerge(
        @Schema(description = "Merged account. Its id resolves to the survivor.")
        UUID mergedId,

        UUID survivorId,

        @Schema(description = "Last version of the merged account.", examples = "2")
        long mergedVersion,

        @Schema(description = "Version of the survivor after the merge.", examples = "4")
        long survivorVersion,

        @Schema(description = "Number of records that were moved to the survivor.", examples = "12")
        int recordsMoved,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String by,

        Instant at,
        @Schema(examples = "One client in the CRM") String reason)
        implements RecordedMerge {}
