package org.partnersuite.engagement.requirement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.accountplan.PlanRepository;
import org.partnersuite.engagement.activity.ActivityFacts;
import org.partnersuite.engagement.dealsupport.DealSupportRepository;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.roadblock.RoadblockRepository;

/** Reads the facts of any number of opportunities in one statement; merged opportunities have none. */
final class FactsQuery {
    private static final String SQL = """
            select o.id as opportunity_id, o.account_id, o.stage, o.stage_entered_at, o.closed_on,
                   o.technical_blocker is not null as technically_blocked,
                   'ITSPATCH' = any (o.strategy_codes) as joint,
                   %s as watsonx_offering, o.use_cases <> '{}' as use_case,
                   o.initiative_id is not null as strategic_initiative, %s as briefing, %s as pilot_request,
                   %s as roadblock, %s as pilot,
                   exists (select from %s c where c.lead_organisation <> o.lead_organisation
                           and 'ITSPATCH' = any (c.strategy_codes)) as counterpart,
                   %s as account_plan,
                   case when o.stage = 'LOST' then (
                       select m.from_stage from %s m where m.number = o.moves) end as lost_from,
                   cast(:at as timestamptz) as at
            from %s and o.id = any (:ids)
            """.formatted(
                    ReferenceData.WATSONX_OFFERING,
                    ActivityFacts.BRIEFING,
                    DealSupportRepository.ASKED_FOR_PILOT,
                    RoadblockRepository.ANY,
                    ActivityFacts.PILOT,
                    OpportunityRow.COUNTERPARTS,
                    PlanRepository.WATSONX_STRATEGY,
                    OpportunityRow.MOVES,
                    OpportunityRow.UNMERGED);

    private FactsQuery() {}

    static List<Facts> of(Handle db, Collection<UUID> opportunityIds, Instant at) {
        return db.createQuery(SQL)
                .bind("at", at)
                .bindArray("ids", UUID.class, opportunityIds)
                .mapTo(Facts.class)
                .list();
    }
}
