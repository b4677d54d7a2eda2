package org.partnersuite.engagement.roadblock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A roadblock's columns. */
public final class RoadblockRow {
    /** Of a table {@code t}. */
    public static final String COLUMNS = """
            t.id, t.version, t.opportunity_id, t.account_id, t.category, t.severity, t.offering, t.geography,
            t.description, t.raised_by, t.raised_at, t.resolved_by, t.resolved_at, t.resolution, t.created_at,
            t.updated_at
            """;

    private RoadblockRow() {}

    public static Roadblock read(ResultSet row) throws SQLException {
        String resolvedBy = row.getString("resolved_by");
        return new Roadblock(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("opportunity_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("geography"),
                new RoadblockDetails(
                        row.getString("category"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("offering"),
                        row.getString("description"),
                        row.getString("raised_by"),
                        instant(row, "raised_at")),
                resolvedBy == null
                        ? null
                        : new Resolution(resolvedBy, instant(row, "resolved_at"), row.getString("resolution")),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
