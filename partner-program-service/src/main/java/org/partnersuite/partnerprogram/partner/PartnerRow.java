package org.partnersuite.partnerprogram.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** A partner's columns. */
public final class PartnerRow {
    public static final String COLUMNS =
            "id, version, name, external_source, external_id, status, engagement_model, geographies, created_at, updated_at";

    private PartnerRow() {}

    public static Partner read(ResultSet row, StatementContext context) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                externalId(row.getString("external_source"), row.getString("external_id")),
                new PartnerDetails(
                        row.getString("name"),
                        EngagementModel.valueOf(row.getString("engagement_model")),
                        List.of((String[]) row.getArray("geographies").getArray())),
                PartnerStatus.valueOf(row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    public static PartnerTransition transition(ResultSet row, StatementContext context) throws SQLException {
        return new PartnerTransition(
                row.getInt("number"),
                PartnerStatus.valueOf(row.getString("from_status")),
                PartnerStatus.valueOf(row.getString("to_status")),
                row.getString("reason"),
                row.getObject("agreement_signed_on", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"));
    }

    private static @Nullable ExternalId externalId(@Nullable String source, @Nullable String id) {
        return source == null || id == null ? null : new ExternalId(source, id);
    }
}
