package org.partnersuite.engagement.requirement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.accountplan.PlanRepository;
import org.partnersuite.engagement.activity.ActivityFacts;
import org.partnersuite.engagement.dealsupport.DealSupportRepository;
import org.partnersuite.engagement.initiative.InitiativeName;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.roadblock.RoadblockRepository;

/** Reads the facts of any number of opportunities in one statement; merged opportunities have none. */
final class FactsQuery {
    private static final String SQL = """
            select o.id as opportunity_id, o.account_id, o.lead_organisation, o.stage, o.stage_entered_at, o.closed_on,
                   o.technical_engagement_value = 'REQUIRED' as technically_engaged,
                   o.technical_blocker is not null as technically_blocked,
                   'ITSPATCH' = any (o.strategy_codes) as itspatch,
                   'ITSPATCH' = any (o.strategy_codes) or %s
                       or exists (select from %s c where 'ITSPATCH' = any (c.strategy_codes)) as joint,
                   %s as watsonx_offering, o.use_cases <> '{}' as use_case,
                   o.initiative_id is not null as strategic_initiative, %s as initiative_of_account, %s as briefing,
                   %s or o.lead_organisation = 'TECHNOLOGY' and exists (
                       select from %s c where c.lead_organisation = 'CONSULTING' and %s) as pilot_request,
                   %s as roadblock, %s as pilot,
                   exists (select from %s c where c.lead_organisation <> o.lead_organisation) as counterpart,
                   %s as account_plan,
                   case when o.stage = 'LOST' then (
                       select m.from_stage from %s m where m.number = o.moves) end as lost_from,
                   %s as age_threshold_days, %s as at_design_since,
                   cast(:at as timestamptz) as at
            from %s and o.id = any (:ids)
            """.formatted(
                    InitiativeName.JOINT,
                    OpportunityRow.COUNTERPARTS,
                    ReferenceData.WATSONX_OFFERING,
                    InitiativeName.OF_ACCOUNT,
                    ActivityFacts.BRIEFING,
                    DealSupportRepository.askedForPilot("o.id"),
                    OpportunityRow.COUNTERPARTS,
                    DealSupportRepository.askedForPilot("c.id"),
                    RoadblockRepository.ANY,
                    ActivityFacts.PILOT,
                    OpportunityRow.COUNTERPARTS,
                    PlanRepository.WATSONX_STRATEGY,
                    OpportunityRow.MOVES,
                    ReferenceData.AGE_THRESHOLD_DAYS,
                    OpportunityRow.since(Stage.DESIGN),
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
