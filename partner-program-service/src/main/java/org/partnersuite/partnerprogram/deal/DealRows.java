package org.partnersuite.partnerprogram.deal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** Deals to rows and back. */
final class DealRows {
    private DealRows() {}

    static Deal deal(ResultSet row, StatementContext context) throws SQLException {
        return new Deal(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("opportunity_id", UUID.class),
                row.getLong("opportunity_version"),
                externalId(row),
                terms(row),
                instant(row, "known_from"),
                instant(row, "created_at"));
    }

    static DealTerms terms(ResultSet row) throws SQLException {
        return new DealTerms(
                row.getObject("partner_id", UUID.class),
                row.getString("name"),
                row.getString("client"),
                DealStatus.valueOf(row.getString("status")),
                row.getObject("close_date", LocalDate.class),
                row.getString("currency"),
                row.getBigDecimal("partner_portion"),
                row.getBigDecimal("value_add_portion"));
    }

    static @Nullable ExternalId externalId(ResultSet row) throws SQLException {
        String source = row.getString("external_source");
        return source == null ? null : new ExternalId(source, row.getString("external_id"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Long opportunityVersion(Deal deal) {
        return deal.opportunityId() == null ? null : deal.opportunityVersion();
    }
}
