package org.partnersuite.engagement.dealsupport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A request's columns, and the account of its opportunity. */
public final class DealSupportRow {
    public static final String COLUMNS = """
            r.id, r.version, (select o.account_id from opportunity o where o.id = r.opportunity_id) as account_id,
            r.opportunity_id, r.help, r.offering, r.desired_start, r.note, r.status,
            r.status_since, r.moves, r.squad_id, r.interlock_on, r.reason, r.outcome, r.requested_by, r.created_at,
            r.updated_at
            """;

    private DealSupportRow() {}

    public static DealSupportRequest read(ResultSet row) throws SQLException {
        return new DealSupportRequest(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("account_id", UUID.class),
                new SupportDetails(
                        row.getObject("opportunity_id", UUID.class),
                        row.getString("help"),
                        row.getString("offering"),
                        row.getObject("desired_start", LocalDate.class),
                        row.getString("note")),
                new SupportProgress(
                        SupportStatus.valueOf(row.getString("status")),
                        row.getObject("status_since", OffsetDateTime.class).toInstant(),
                        row.getInt("moves"),
                        row.getObject("squad_id", UUID.class),
                        row.getObject("interlock_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("outcome")),
                row.getString("requested_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    public static SupportMove readMove(ResultSet row) throws SQLException {
        return new SupportMove(
                row.getObject("request_id", UUID.class),
                row.getInt("number"),
                SupportTransition.valueOf(row.getString("move")),
                SupportStatus.valueOf(row.getString("from_status")),
                SupportStatus.valueOf(row.getString("to_status")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getObject("squad_id", UUID.class),
                row.getBoolean("overridden"),
                row.getObject("interlock_on", LocalDate.class),
                row.getString("reason"),
                row.getString("outcome"),
                row.getString("note"));
    }
}
