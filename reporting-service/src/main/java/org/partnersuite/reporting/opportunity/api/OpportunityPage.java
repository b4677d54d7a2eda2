package org.partnersuite.reporting.opportunity.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.opportunity.OpportunityRow;

/** A page of rows that says how fresh it is. */
public record OpportunityPage(
        @Schema(type = SchemaType.ARRAY, implementation = OpportunityRow.class)
        List<?> items,

        @Schema(description = "Opaque; send it as pageToken for the next page. Absent on the last page.") @Nullable
        String nextPageToken,

        Page.@Nullable Total total,
        Freshness freshness) {

    static OpportunityPage of(Opportunities.Read read) {
        Page<OpportunityRow> page = read.page();
        return new OpportunityPage(
                page.fields().isEmpty()
                        ? page.items()
                        : page.items().stream()
                                .map(row -> trimmed(row, page.fields()))
                                .toList(),
                page.nextPageToken(),
                page.total(),
                read.freshness());
    }

    private static ObjectNode trimmed(OpportunityRow row, Set<String> fields) {
        ObjectNode whole = Json.mapper().valueToTree(row);
        whole.retain(fields);
        return whole;
    }
}
