package org.partnersuite.customersuccess.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;

/** Reads a row of {@code renewal}. */
public final class RenewalRow {
    private RenewalRow() {}

    public static Renewal read(ResultSet row, StatementContext context) throws SQLException {
        String withdrawn = row.getString("withdrawn_reason");
        return new Renewal(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("subscription_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                RenewalPhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", LocalDate.class),
                withdrawn == null ? null : WithdrawnReason.valueOf(withdrawn),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
