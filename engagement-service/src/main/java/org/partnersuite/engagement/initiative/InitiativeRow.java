package org.partnersuite.engagement.initiative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An initiative's columns. */
public final class InitiativeRow {
    private InitiativeRow() {}

    public static Initiative read(ResultSet row) throws SQLException {
        return new Initiative(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                new InitiativeDetails(
                        InitiativeType.valueOf(row.getString("type")),
                        row.getString("description"),
                        row.getString("comments"),
                        row.getString("sales_play"),
                        row.getString("tdp"),
                        row.getString("consulting_growth_platform"),
                        row.getString("campaign")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
