package org.partnersuite.engagement.period;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.platform.rest.TextBounds;

/** A count, and the link to the rows that it counts. */
@Schema(name = "CountWithRows", description = "A count and the link to exactly these rows.")
public record RowsOf(
        @Schema(examples = "7") long count,

        @Schema(
                pattern = TextBounds.LINK,
                examples = "/v1/engagement/identified-opportunities?person=joe&kind=TECHNICAL")
        String rows) {

    public static RowsOf of(long count, ListLink rows) {
        return new RowsOf(count, rows.toString());
    }
}
