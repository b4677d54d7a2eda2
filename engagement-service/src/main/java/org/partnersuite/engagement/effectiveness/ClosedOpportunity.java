package org.partnersuite.engagement.effectiveness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.ActivityFacts;
import org.partnersuite.engagement.opportunity.OpportunityRow;

/**
 * A closed opportunity as the effectiveness of engagements counts it.
 *
 * @param engagementTypes of activities that were completed until it closed
 * @param secondsInStage in {@link #STAGES}; null where no time in it was recorded
 */
public record ClosedOpportunity(
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

    /** As they are counted. */
    static final String COUNTED = STAGES.stream()
            .map(stage -> stage + "_seconds")
            .collect(Collectors.joining(
                    ", ",
                    "select *, array [",
                    "] as seconds_in_stage from closed_opportunity where opportunity_id = any (?)"));

    /** Counted data of closed, unmerged opportunities. */
    static final String DERIVED = """
            select o.id as opportunity_id, o.closed_on, o.effective_geography as geography, o.stage = 'WON' as won,
                   o.currency, %s as amount, %s as engagement_types, (
                select array [sum(seconds_in_previous_stage) filter (where from_stage = 'ENGAGE'),
                              sum(seconds_in_previous_stage) filter (where from_stage = 'QUALIFY'),
                              sum(seconds_in_previous_stage) filter (where from_stage = 'DESIGN'),
                              sum(seconds_in_previous_stage) filter (where from_stage = 'PROPOSE')
                             ]::bigint[] as seconds_in_stage
                from %s m)
            from %s and o.id = any (?) and o.closed_on is not null
            """.formatted(
                    OpportunityRow.COUNTED_AMOUNT,
                    ActivityFacts.COMPLETED_TYPES,
                    OpportunityRow.MOVES,
                    OpportunityRow.UNMERGED);
}
