package org.partnersuite.engagement.effectiveness.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

@Schema(name = "ClosedOpportunity", description = "A closed opportunity and what engaged its client before.")
record ClosedOpportunityRow(
        UUID opportunityId,
        @Schema(examples = "Talent assistant for stores") String name,
        @Schema(examples = "2026-06-12") LocalDate closedOn,
        boolean won,
        @Schema(examples = "Americas") @Nullable String geography,
        Money amount,

        @Schema(
                description = "Types of activities that were completed until it closed.",
                examples = "[\"CLIENT_BRIEFING\",\"MVP\"]")
        List<String> engagementTypes) {

    static ClosedOpportunityRow read(ResultSet row) throws SQLException {
        return new ClosedOpportunityRow(
                row.getObject("opportunity_id", UUID.class),
                row.getString("name"),
                row.getObject("closed_on", LocalDate.class),
                row.getBoolean("won"),
                row.getString("geography"),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                List.of((String[]) row.getArray("engagement_types").getArray()));
    }
}
