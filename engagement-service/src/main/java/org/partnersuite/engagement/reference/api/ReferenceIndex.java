package org.partnersuite.engagement.reference.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.rest.TextBounds;

/** The sets there are. */
record ReferenceIndex(List<Entry> items) {

    record Entry(
            ReferenceSetId id,
            long version,

            @Schema(pattern = TextBounds.LINK, examples = "/v1/engagement/reference-data/sales-stages")
            String href) {}
}
