package org.partnersuite.engagement.loop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** An engagement's columns, with its opportunities in one of them. */
public final class EngagementRow {
    /** Of a table {@code e}. */
    public static final String COLUMNS = """
            e.*, array(select eo.opportunity_id from engagement_opportunity eo where eo.engagement_id = e.id) as opportunities
            """;

    private EngagementRow() {}

    public static Engagement read(ResultSet row, StatementContext context) throws SQLException {
        return new Engagement(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new EngagementDetails(
                        row.getObject("account_id", UUID.class),
                        row.getString("title"),
                        row.getString("tdp"),
                        row.getString("use_case"),
                        row.getString("use_case_code"),
                        row.getString("offering"),
                        row.getString("owner"),
                        row.getString("sponsor"),
                        row.getString("reference_architecture"),
                        row.getString("workload"),
                        row.getObject("workload_in_production_on", LocalDate.class),
                        List.of((UUID[]) row.getArray("opportunities").getArray())),
                row.getInt("loop_number"),
                row.getObject("previous_engagement_id", UUID.class),
                new LoopProgress(
                        MethodStage.valueOf(row.getString("stage")),
                        row.getObject("stage_entered_at", OffsetDateTime.class).toInstant(),
                        row.getInt("moves")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
