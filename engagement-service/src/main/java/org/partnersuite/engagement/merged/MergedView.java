package org.partnersuite.engagement.merged;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** What merges made of a record, as responses say it. */
public record MergedView(
        @Schema(description = "Ids of the records that were merged into this one.")
        List<UUID> mergedIds,

        @Schema(description = "Their external ids, which resolve to this record.")
        List<ExternalId> mergedExternalIds,

        @Schema(description = "Record that this one was merged into. Only in lists, and only with includeMerged.")
        @Nullable
        UUID mergedInto,

        @Schema(description = "External id of that record.") @Nullable
        ExternalId mergedIntoExternalId) {

    public static MergedView of(Merging merging) {
        return new MergedView(
                merging.merged().stream().map(MergedRecord::id).toList(),
                merging.merged().stream()
                        .flatMap(each -> Stream.ofNullable(each.externalId()))
                        .toList(),
                merging.mergedInto(),
                merging.mergedIntoExternalId());
    }
}
