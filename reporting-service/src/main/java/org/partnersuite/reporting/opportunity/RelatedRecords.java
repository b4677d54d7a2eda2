package org.partnersuite.reporting.opportunity;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.projection.ReadModel;

/**
 * The records that belong to an opportunity, as its row shows them. One statement reads them with the rows of a page.
 */
public record RelatedRecords(
        List<Activity> activities,
        List<DealSupport> dealSupport,
        List<Roadblock> openRoadblocks,
        List<String> missingRequirements,
        List<String> recommendedRequirements) {

    /** The list's {@code from} clause must name the opportunity {@code f} and its requirements {@code q}. */
    static final String COLUMNS =
            """
        (select json_agg(json_build_object('id', a.id, 'type', a.type, 'status', a.status,
                    'plannedStart', a.planned_start, 'plannedEnd', a.planned_end, 'actualStart', a.actual_start,
                    'actualEnd', a.actual_end, 'cancelledOn', a.cancelled_on, 'outcome', a.outcome)
                order by a.decided_on, a.id)
            from %s and a.counts_as is not null)::text as activities,
        (select json_agg(json_build_object('id', d.id, 'help', d.help, 'status', d.status,
                    'statusSince', d.status_since, 'desiredStart', d.desired_start) order by d.id)
            from %s)::text as deal_support,
        (select json_agg(json_build_object('id', r.id, 'category', r.category, 'severity', r.severity,
                    'raisedAt', r.raised_at) order by r.raised_at, r.id)
            from %s and r.resolved_at is null)::text as open_roadblocks,
        coalesce(q.missing, '{}') as missing, coalesce(q.recommended, '{}') as recommended
        """.formatted(ReadModel.ACTIVITIES_OF_ONE, ReadModel.DEAL_SUPPORT_OF_ONE, ReadModel.ROADBLOCKS_OF_ONE);

    /** A briefing or a pilot, with its dates. */
    @Schema(name = "ActivityOfRow")
    public record Activity(
            UUID id,
            @Schema(examples = "CLIENT_BRIEFING") String type,
            ActivityStatus status,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualEnd,
            @Nullable LocalDate cancelledOn,
            @Schema(examples = "PROGRESSED") @Nullable String outcome) {

        private boolean countsAsBriefing() {
            return type.equals("CLIENT_BRIEFING");
        }
    }

    /** A deal-support request and its status. */
    @Schema(name = "DealSupportOfRow")
    public record DealSupport(
            UUID id,
            @Schema(examples = "WATSONX_PILOT") String help,
            @Schema(examples = "ASSIGNED") String status,
            @Nullable Instant statusSince,
            @Nullable LocalDate desiredStart) {}

    /** An open roadblock. */
    @Schema(name = "RoadblockOfRow")
    public record Roadblock(
            UUID id,
            @Schema(examples = "BUDGET") String category,
            @Schema(examples = "HIGH") String severity,
            Instant raisedAt) {}

    static RelatedRecords of(ResultSet row) throws SQLException {
        return new RelatedRecords(
                read(row.getString("activities"), Activity[].class),
                read(row.getString("deal_support"), DealSupport[].class),
                read(row.getString("open_roadblocks"), Roadblock[].class),
                List.of((String[]) row.getArray("missing").getArray()),
                List.of((String[]) row.getArray("recommended").getArray()));
    }

    List<Activity> briefings() {
        return activities.stream().filter(Activity::countsAsBriefing).toList();
    }

    List<Activity> pilots() {
        return activities.stream()
                .filter(activity -> !activity.countsAsBriefing())
                .toList();
    }

    private static <T> List<T> read(@Nullable String json, Class<T[]> type) throws SQLException {
        if (json == null) {
            return List.of();
        }
        try {
            return Arrays.asList(Json.mapper().readValue(json, type));
        } catch (JsonProcessingException e) {
            throw new SQLException(e);
        }
    }
}
