package org.partnersuite.reporting.opportunity.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.opportunity.OpportunityRow;
import org.partnersuite.reporting.opportunity.RowReader;

/** A page of opportunities with its freshness. */
public record OpportunityPage(
        @Schema(type = SchemaType.ARRAY, implementation = OpportunityRow.class)
        List<?> items,

        @Schema(description = "Opaque. Send it as pageToken to get the next page. Absent on the last page.") @Nullable
        String nextPageToken,

        Page.@Nullable Total total,
        Freshness freshness) {

    static OpportunityPage of(RowReader.FreshPage<OpportunityRow> read) {
        return new OpportunityPage(
                read.items(), read.page().nextPageToken(), read.page().total(), read.freshness());
    }
}
