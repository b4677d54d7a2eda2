package org.partnersuite.customersuccess.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;

/** Reads a row of {@code subscription}. */
public final class SubscriptionRow {
    private SubscriptionRow() {}

    public static Subscription read(ResultSet row, StatementContext context) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("customer_id", UUID.class),
                externalId(row),
                deal(row),
                terms(row),
                row.getBoolean("edited"),
                cancellation(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static SubscriptionTerms terms(ResultSet row) throws SQLException {
        return new SubscriptionTerms(
                row.getString("product"),
                row.getString("licence_type"),
                row.getObject("licensed_users", Integer.class),
                new ContractTerm(
                        row.getObject("contract_start", LocalDate.class),
                        row.getObject("contract_end", LocalDate.class)),
                new Money(row.getBigDecimal("arr"), row.getString("currency")),
                new Money(row.getBigDecimal("tcv"), row.getString("currency")),
                row.getObject("partner_of_record", UUID.class),
                row.getBoolean("trial"),
                row.getObject("converted_on", LocalDate.class),
                SupportLevel.valueOf(row.getString("support_level")));
    }

    private static @Nullable ExternalId externalId(ResultSet row) throws SQLException {
        String source = row.getString("external_source");
        return source == null ? null : new ExternalId(source, row.getString("external_id"));
    }

    private static @Nullable DealLine deal(ResultSet row) throws SQLException {
        UUID opportunityId = row.getObject("opportunity_id", UUID.class);
        return opportunityId == null
                ? null
                : new DealLine(opportunityId, row.getObject("opportunity_line_id", UUID.class));
    }

    private static @Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        String reason = row.getString("cancel_reason");
        return reason == null
                ? null
                : new Cancellation(
                        Reason.valueOf(reason),
                        row.getObject("cancelled_at", OffsetDateTime.class).toInstant());
    }
}
