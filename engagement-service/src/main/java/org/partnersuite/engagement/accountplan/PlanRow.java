package org.partnersuite.engagement.accountplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A plan's columns. */
public final class PlanRow {
    private PlanRow() {}

    public static AccountPlan read(ResultSet row) throws SQLException {
        return new AccountPlan(
                row.getObject("account_id", UUID.class),
                row.getLong("version"),
                new PlanDetails(
                        row.getString("document_link"),
                        row.getString("watsonx_strategy"),
                        row.getString("watsonx_approach"),
                        row.getString("owner")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
