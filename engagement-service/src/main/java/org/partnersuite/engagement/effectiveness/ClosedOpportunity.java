package org.partnersuite.engagement.effectiveness;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closed opportunity as the effectiveness of engagements counts it.
 *
 * @param engagementTypes of activities that were completed until it closed
 * @param secondsInStage in {@link #STAGES}; null where no time in it was recorded
 */
record ClosedOpportunity(
        UUID opportunityId,
        LocalDate closedOn,
        @Nullable String geography,
        boolean won,
        String currency,
        BigDecimal amount,
        List<String> engagementTypes,
        List<@Nullable Long> secondsInStage) {
    /** Those that an opportunity spends time in. */
    static final List<String> STAGES = List.of("engage", "qualify", "design", "propose");

    /** What counts of those that are closed, and were not merged away. */
    static final String DERIVED = """
            select o.id as opportunity_id, o.closed_on, o.effective_geography as geography, o.stage = 'WON' as won,
                   o.currency, o.amount,
                   array (select distinct a.type from activity a
                          where a.opportunity_id = o.id and a.status = 'COMPLETED' and a.actual_end <= o.closed_on
                          order by a.type) as engagement_types,
                   m.*
            from opportunity o
            cross join lateral (
                select sum(seconds_in_previous_stage) filter (where from_stage = 'ENGAGE') as engage_seconds,
                       sum(seconds_in_previous_stage) filter (where from_stage = 'QUALIFY') as qualify_seconds,
                       sum(seconds_in_previous_stage) filter (where from_stage = 'DESIGN') as design_seconds,
                       sum(seconds_in_previous_stage) filter (where from_stage = 'PROPOSE') as propose_seconds
                from opportunity_stage_move m where m.opportunity_id = o.id) m
            where o.id = any (?) and o.closed_on is not null and o.merged_into is null
            """;

    static ClosedOpportunity of(ResultSet row) throws SQLException {
        return new ClosedOpportunity(
                row.getObject("opportunity_id", UUID.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("geography"),
                row.getBoolean("won"),
                row.getString("currency"),
                row.getBigDecimal("amount"),
                List.of((String[]) row.getArray("engagement_types").getArray()),
                secondsInStage(row));
    }

    private static List<@Nullable Long> secondsInStage(ResultSet row) throws SQLException {
        List<@Nullable Long> seconds = new ArrayList<>();
        for (String stage : STAGES) {
            BigDecimal time = row.getBigDecimal(stage + "_seconds");
            seconds.add(time == null ? null : time.longValueExact());
        }
        return seconds;
    }
}
