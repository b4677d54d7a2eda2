package org.partnersuite.reporting.roadblock.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.opportunity.RowReader;
import org.partnersuite.reporting.roadblock.RoadblockRow;

/** A page of roadblocks with its freshness. */
@Schema(name = "RoadblockPage")
public record RoadblockPage(
        @Schema(type = SchemaType.ARRAY, implementation = RoadblockRow.class)
        List<?> items,

        @Schema(description = "Opaque. Send it as pageToken to get the next page. Absent on the last page.") @Nullable
        String nextPageToken,

        Page.@Nullable Total total,
        Freshness freshness) {

    static RoadblockPage of(RowReader.FreshPage<RoadblockRow> read) {
        return new RoadblockPage(
                read.items(), read.page().nextPageToken(), read.page().total(), read.freshness());
    }
}
