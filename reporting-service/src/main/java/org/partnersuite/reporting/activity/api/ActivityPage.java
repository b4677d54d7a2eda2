package org.partnersuite.reporting.activity.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.reporting.activity.ActivityRow;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.opportunity.RowReader;

/** A page of activities with its freshness. */
@Schema(name = "ActivityPage")
public record ActivityPage(
        @Schema(type = SchemaType.ARRAY, implementation = ActivityRow.class)
        List<?> items,

        @Schema(description = "Opaque. Send it as pageToken to get the next page. Absent on the last page.") @Nullable
        String nextPageToken,

        Page.@Nullable Total total,
        Freshness freshness) {

    static ActivityPage of(RowReader.FreshPage<ActivityRow> read) {
        return new ActivityPage(
                read.items(), read.page().nextPageToken(), read.page().total(), read.freshness());
    }
}
