package org.partnersuite.engagement.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity's columns. */
public final class ActivityRow {
    /** Of a table {@code t}. */
    public static final String COLUMNS = """
            t.id, t.version, t.opportunity_id, t.account_id, t.type, t.workshop_kind, t.subject, t.source, t.l30,
            t.technical_seller, t.team, t.planned_start, t.planned_end, t.actual_start, t.actual_end, t.outcome,
            t.cancelled_on, t.cancelled_by, t.cancellation_reason, t.success_criteria, t.client_participation,
            t.agreed_use_case, t.committed_ours, t.committed_clients, t.created_at, t.updated_at
            """;

    /** The same with what {@link SeenActivity} counts; it reads no further than the number that is asked of an MVP. */
    public static final String SEEN_COLUMNS = COLUMNS + """
            , case when t.type = 'MVP' then (
                  select count(*) from (
                      select from activity b
                      where b.opportunity_id = t.opportunity_id and b.id <> t.id and b.status = 'COMPLETED'
                        and b.actual_end <= coalesce(t.actual_start, t.planned_start, 'infinity')
                      limit %d) counted)
              else 0 end as completed_before
            """.formatted(ActivityWarning.TYPICAL_BEFORE_MVP);

    private final ResultSet row;

    private ActivityRow(ResultSet row) {
        this.row = row;
    }

    public static Activity read(ResultSet row) throws SQLException {
        return new ActivityRow(row).activity();
    }

    /** Of {@link #SEEN_COLUMNS}. */
    public static SeenActivity seen(ResultSet row, LocalDate today) throws SQLException {
        return new SeenActivity(read(row), today, row.getInt("completed_before"));
    }

    private Activity activity() throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("opportunity_id", UUID.class),
                row.getObject("account_id", UUID.class),
                details(),
                cancellation(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private ActivityDetails details() throws SQLException {
        String kind = row.getString("workshop_kind");
        String outcome = row.getString("outcome");
        return new ActivityDetails(
                ActivityType.valueOf(row.getString("type")),
                kind == null ? null : WorkshopKind.valueOf(kind),
                row.getString("subject"),
                ActivitySource.valueOf(row.getString("source")),
                row.getString("l30"),
                row.getString("technical_seller"),
                texts("team"),
                new ActivityDates(date("planned_start"), date("planned_end"), date("actual_start"), date("actual_end")),
                outcome == null ? null : Outcome.valueOf(outcome),
                new PilotAgreement(
                        row.getString("success_criteria"),
                        row.getString("client_participation"),
                        row.getString("agreed_use_case"),
                        texts("committed_ours"),
                        texts("committed_clients")));
    }

    private @Nullable Cancellation cancellation() throws SQLException {
        LocalDate on = date("cancelled_on");
        return on == null
                ? null
                : new Cancellation(on, row.getString("cancelled_by"), row.getString("cancellation_reason"));
    }

    private @Nullable LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private List<String> texts(String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
