package org.partnersuite.partnerprogram.deal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A deal as it was known during a time.
 *
 * @param knownTo null while it is known so
 */
public record DealState(
        UUID dealId,
        long version,
        @Nullable UUID opportunityId,
        @Nullable ExternalId externalId,
        DealTerms terms,
        Instant knownFrom,
        @Nullable Instant knownTo) {

    /** Of a table {@code s}. */
    public static final String COLUMNS = """
            s.deal_id, s.version, s.partner_id, s.opportunity_id, s.external_source, s.external_id, s.name, s.client,
            s.status, s.close_date, s.currency, s.partner_portion, s.value_add_portion, s.known_from,
            nullif(s.known_to, 'infinity') as known_until
            """;

    public static DealState read(ResultSet row, StatementContext context) throws SQLException {
        return new DealState(
                row.getObject("deal_id", UUID.class),
                row.getLong("version"),
                row.getObject("opportunity_id", UUID.class),
                DealRows.externalId(row),
                DealRows.terms(row),
                DealRows.instant(row, "known_from"),
                row.getTimestamp("known_until") == null ? null : DealRows.instant(row, "known_until"));
    }

    static DealState of(Deal deal) {
        return new DealState(
                deal.id(),
                deal.version(),
                deal.opportunityId(),
                deal.externalId(),
                deal.terms(),
                deal.knownFrom(),
                null);
    }
}
