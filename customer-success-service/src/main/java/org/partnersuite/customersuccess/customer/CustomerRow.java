package org.partnersuite.customersuccess.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.partnersuite.platform.rest.ExternalId;

/** Reads a row of {@code customer}. */
public final class CustomerRow {
    private CustomerRow() {}

    public static Customer read(ResultSet row, StatementContext context) throws SQLException {
        String source = row.getString("external_source");
        return new Customer(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("account_id", UUID.class),
                source == null ? null : new ExternalId(source, row.getString("external_id")),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
