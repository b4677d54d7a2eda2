package org.partnersuite.customersuccess.handoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a row of {@code handoff}. */
public final class HandoffRow {
    private HandoffRow() {}

    public static Handoff read(ResultSet row, StatementContext context) throws SQLException {
        return new Handoff(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                Handoff.Template.valueOf(row.getString("template")),
                document(row),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static SubmittedDocument document(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new SubmittedDocument(
                row.getObject("document_id", UUID.class),
                row.getLong("document_version"),
                Handoff.Status.valueOf(row.getString("status")),
                row.getObject("account_id", UUID.class),
                row.getObject("opportunity_id", UUID.class),
                row.getObject("engagement_id", UUID.class),
                row.getString("customer_success_manager"),
                row.getString("use_case"),
                row.getObject("initiated_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getString("return_reason"));
    }
}
