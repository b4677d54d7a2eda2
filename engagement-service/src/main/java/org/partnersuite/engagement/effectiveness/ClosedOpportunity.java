package org.partnersuite.engagement.effectiveness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.activity.ActivityFacts;
import org.partnersuite.engagement.loop.EngagementRepository;
import org.partnersuite.engagement.opportunity.OpportunityRow;

/**
 * A closed opportunity as the effectiveness of engagements counts it.
 *
 * @param stageReached the stage that it was lost in, or WON; null for a loss that came in as one
 * @param segment the account's
 * @param deployed an engagement of it has a workload in production
 * @param discount per cent; null without a list amount
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
        @Nullable String stageReached,
        @Nullable String segment,
        boolean deployed,
        @Nullable BigDecimal discount,
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
                   o.currency, %s as amount,
                   case when o.stage = 'WON' then 'WON' else (
                       select m.from_stage from %s m where m.number = o.moves) end as stage_reached,
                   %s as segment, %s as deployed, %s as discount, %s as engagement_types, (
                select array [sum(seconds_in_previous_stage) filter (where from_stage = 'ENGAGE'),
                              sum(seconds_in_previous_stage) filter (where from_stage = 'QUALIFY'),
                              sum(seconds_in_previous_stage) filter (where from_stage = 'DESIGN'),
                              sum(seconds_in_previous_stage) filter (where from_stage = 'PROPOSE')
                             ]::bigint[] as seconds_in_stage
                from %s m)
            from %s and o.id = any (?) and o.closed_on is not null
            """.formatted(
                    OpportunityRow.COUNTED_AMOUNT,
                    OpportunityRow.MOVES,
                    AccountStore.SEGMENT,
                    EngagementRepository.REACHED_PRODUCTION,
                    OpportunityRow.DISCOUNT,
                    ActivityFacts.COMPLETED_TYPES,
                    OpportunityRow.MOVES,
                    OpportunityRow.UNMERGED);

    AmountBand amountBand() {
        return AmountBand.of(amount);
    }
}
